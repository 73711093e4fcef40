import { effectsTable } from './effects-table.ts';
import { eventsTable } from './events-table.ts';
import { edgesOf, initialOf, statesOf } from './machine-edges.ts';
import { codes, markdownTable, stateDiagram } from './mermaid.ts';
import { type Observed, observe } from './observed.ts';
import { paymentEdges } from './payment-edges.ts';
import { fromEverywhere, insides, overview } from './progress-diagrams.ts';
import { matrix, meaningTable, met } from './refusals-tables.ts';
import { POLICIES } from './situations.ts';

const DEADLINES: readonly (readonly [string, string, string])[] = [
  ['end of a cooldown', '`cooldown.until`', 'a picture may be taken again'],
  ['end of a timed lock', '`lock.until`', 'a picture may be taken again; other failures count from zero'],
  ['expiry of an open order', '`orders[].expiresAt`', 'the order is closed'],
  ['review or publication is due', '`submission.dueAt`', 'it is escalated, once'],
  [
    'deadline to replace a picture',
    '`reset.deadline`, a millisecond later',
    'the journey is closed; staff may reset again',
  ],
  ['end of the campaign', '`window.campaignEndsAt`', 'what is not approved is closed and erased'],
];

/** The text of docs/journey.md. */
export function journeyPage(observed: Observed = observe()): string {
  const states = statesOf(POLICIES)
    .filter((path) => path.startsWith('progress.') && path.split('.').length === 2)
    .map((path) => path.slice('progress.'.length));
  const region = (name: string): string =>
    stateDiagram(
      initialOf(POLICIES, name),
      edgesOf(POLICIES).filter(({ from }) => from.startsWith(`${name}.`)),
      `${name}.`,
    );
  return `# The journey

<!-- Written by scripts/docs/journey-page.ts from the machine itself. Change the machine, not this page. -->

A student's collection is one state machine of four regions side by side: **progress** says where the student is,
**permit** whether a picture may be taken, **payment** what has become of the money, **consent** what was agreed to.
They run at the same time, so a lock, a cooldown or a payment stays what it is wherever the student goes: drafts can be
used during a lock, a late payment is taken note of in every state, and a reset never ends a lock.

\`engine.step(envelope, event)\` takes one event. An accepted event gives the next envelope and names effects; a refused
one changes nothing and says why and what would be accepted. The diagrams show the ways of all presets and test
policies together; which of them a campaign has, its policy decides. A way without an event is taken at once, by what is
known already.

## Progress

${overview(POLICIES)}

In every state also: ${fromEverywhere(POLICIES).join('; ')}.

${insides(POLICIES)
  .map(({ state, diagram }) => `### ${state}\n\n${diagram}`)
  .join('\n\n')}

## Permit

\`open\`: a picture may be taken. The draft box and the upload stay open in the other two.

${region('permit')}

## Payment

The region follows the orders: it is \`unknown\` while the outcome of one is, \`ordering\` while one can be paid, and so on.
The ways of one order:

${stateDiagram('unpaid', paymentEdges(), '')}

Every payment is told by the number the payment service gave it. What becomes of it:

- The first in the amount asked for is kept as the fee, whatever the order's state and the hour. A second one, also of
  the same order, goes back by itself; so does one that comes after the journey was closed, or when no opening is left
  and no picture was handed in, or for an order that is not remembered any more.
- One of another amount is held, and staff are called (\`escalate\`). \`REFUND.ORDERED\` gives it back as it came, and
  more than one of them one after the other. Beside its orders a journey remembers two such payments; staff are called
  for more, which are in the event log.
- A refund that was not ordered here counts like one that was.
- A refund that failed leaves the money where it was: the fee is paid as before, another payment is held. Staff are
  called and can order it again; it has the same number, so that nothing goes back twice.

The fee is owed again when it went back or its record was undone (\`PAY.RECORD_UNDONE\`), and counts as unpaid from the
moment a refund is ordered: no picture is approved or handed in meanwhile, and where paying comes first none is taken.
The student pays it at the next upload, or under review, there at any hour. Staff who let it off record it with
\`PAY.RECORDED\`. A refund after the approval changes nothing any more: the picture is on its way, and giving the money
back is the decision of staff; for the same reason a record cannot be undone then, unless the policy lets students pay
later and nothing waits for it.

An order nobody knows the outcome of is asked about after 5, 10 and 30 seconds, 1, 5 and 10 minutes and then every
30 minutes, each time from the answer before; after the seventh, staff are called as well. An order is valid until the
end of the campaign at most, and open ones are closed then.

## Consent

${region('consent')}

## States and events

What each state takes. Whether it takes it now is also for the rules: see the refusals.

### Progress

${eventsTable(POLICIES, 'progress')}

### Permit

${eventsTable(POLICIES, 'permit')}

### Payment

${eventsTable(POLICIES, 'payment')}

### Consent

${eventsTable(POLICIES, 'consent')}

## Refusals

The code is the contract. *Says when*: the refusal carries \`retryAt\`, after which the same event gets further.

${meaningTable(observed)}

## States and refusals

${codes(met(observed.refusals, states))} are met in every state; \`event/not-allowed\` comes from the service, which knows
who may send what. The others:

${matrix(observed, states)}

## Deadlines

Time is sent, not measured: \`nextDeadline\` says when the next \`TICK\` is due, and any event brings about first what has
become due before it.

${markdownTable(['what', 'when', 'what happens'], DEADLINES)}

## Effects

An effect runs at least once and must take effect once; its key \`session:rev:index\` is the idempotency key.

${effectsTable(observed)}
`;
}

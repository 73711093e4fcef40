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
A second payment, and one that arrives after the journey was closed, goes back by itself. The ways of one order:

${stateDiagram('unpaid', paymentEdges(), '')}

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

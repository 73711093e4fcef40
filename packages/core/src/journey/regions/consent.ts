import type { CapturePolicy } from '../../policy/capture-policy.ts';
import { afterErasure, overdueScopes } from '../rules/retention.ts';
import { both, change, effects, type JourneyState, journeySetup, noted, permitted, when } from '../setup.ts';
import { allAnswered, requiredGiven, requiredRefused } from '../states/notice.ts';

/**
 * What the student agreed to, and what is kept of it. Withdrawing is as easy as agreeing, from every state, and erases;
 * so does the end of the time that the policy keeps things for.
 */
export function consent(policy: CapturePolicy): JourneyState {
  const ok = permitted(policy);
  const give = {
    guard: ok,
    actions: [
      change('CONSENT.GIVEN', ({ consents }, { purpose, version, at }) => ({
        consents: { ...consents, [purpose]: { given: true, version, at } },
      })),
      effects('CONSENT.GIVEN', (_, { purpose, version }) => [
        { type: 'record-consent', purpose, given: true, version },
      ]),
    ],
  };
  const refuse = {
    guard: ok,
    actions: [
      change('CONSENT.REFUSED', ({ consents }, { purpose, at }) => ({
        consents: { ...consents, [purpose]: { given: false, version: versionOf(purpose), at } },
      })),
      effects('CONSENT.REFUSED', (_, { purpose }) => [
        { type: 'record-consent', purpose, given: false, version: null },
      ]),
    ],
  };
  const withdraw = {
    guard: both(
      ok,
      when('CONSENT.WITHDRAWN', ({ closed }) => closed?.reason !== 'withdrawn'),
    ),
    target: 'withdrawn',
    actions: effects('CONSENT.WITHDRAWN', () => [
      { type: 'record-consent', purpose: 'all', given: false, version: null },
      { type: 'erase', scope: 'all' },
    ]),
  } as const;
  const erased = [
    {
      guard: both(
        ok,
        when('ERASURE.DONE', (_, { scope = 'all' }) => scope === 'all'),
      ),
      target: 'erased',
    },
    { guard: ok, actions: noted },
  ] as const;
  // What was kept as long as the policy says is erased, whether anybody looks in or not.
  const erase = {
    guard: both(
      ok,
      when('TICK', (context, { at }) => overdueScopes(policy, context, at).length > 0),
    ),
    actions: [
      effects('TICK', (context, { at }) =>
        overdueScopes(policy, context, at).map((scope) => ({ type: 'erase', scope })),
      ),
      change('TICK', (context, { at }) => afterErasure(context, overdueScopes(policy, context, at))),
    ],
  };
  const on = {
    'CONSENT.GIVEN': give,
    'CONSENT.REFUSED': refuse,
    'CONSENT.WITHDRAWN': withdraw,
    'ERASURE.DONE': erased,
  };

  function versionOf(purpose: string): string {
    return policy.notices.consents.find((c) => c.purpose === purpose)?.version ?? '';
  }

  return journeySetup.createStateConfig({
    initial: 'pending',
    on: { TICK: erase },
    states: {
      pending: {
        always: [
          { guard: ({ context }) => requiredRefused(policy, context), target: 'refused' },
          {
            guard: ({ context }) => allAnswered(policy, context) && requiredGiven(policy, context),
            target: 'given',
          },
        ],
        on,
      },
      refused: {
        always: { guard: ({ context }) => !requiredRefused(policy, context), target: 'pending' },
        on,
      },
      given: { on },
      withdrawn: { on: { 'ERASURE.DONE': erased } },
      erased: { on: { 'CONSENT.WITHDRAWN': { ...withdraw, target: 'withdrawn' } } },
    },
  });
}

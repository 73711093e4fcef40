import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { JourneyContext } from '../context.ts';
import { refuse } from '../refusal.ts';
import type { Rules } from './rule.ts';

/** Orders that nothing can happen to any more. */
const SETTLED: readonly string[] = ['paid', 'closed', 'refunded'];

/** What was agreed to is what is asked for now; who has not been asked yet will be. */
function sameConsents({ notices }: CapturePolicy, { consents }: JourneyContext): boolean {
  return (
    Object.keys(consents).length === 0 ||
    notices.consents.every(({ purpose, version }) => consents[purpose]?.version === version)
  );
}

/** A journey can go on under a policy when nothing that it holds would be lost, unpaid for or not agreed to. */
function fits(policy: CapturePolicy, context: JourneyContext, feeFen: number | null): boolean {
  const { drafts, shot, mode, orders, atPay } = context;
  const { shooting, payment } = policy;
  const pays = payment.when === 'before-capture' || payment.when === 'after-confirm';
  return (
    drafts.length + (shot === null ? 0 : 1) <= shooting.drafts.capacity &&
    (mode === null || shooting.modes.includes(mode)) &&
    // What was paid is what was asked for: another fee would make another amount of it.
    orders.every(({ state }) => SETTLED.includes(state) && feeFen === payment.amountFen) &&
    (!atPay || pays) &&
    sameConsents(policy, context)
  );
}

export const POLICY_RULES: Rules<'POLICY.MOVED'> = {
  'POLICY.MOVED': (policy, context, { version, feeFen }) =>
    version === policy.version && fits(policy, context, feeFen) ? undefined : refuse('policy/does-not-fit'),
};

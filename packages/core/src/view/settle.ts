import type { CloseReason, JourneyContext } from '../journey/context.ts';
import { withClosing } from '../journey/orders.ts';
import { campaignEnd } from '../journey/rules/campaign-end.ts';
import { closesWithCampaign, replacementDue } from '../journey/rules/closing.ts';
import { afterErasure, keptLongEnough, overdueScopes } from '../journey/rules/retention.ts';
import type { CapturePolicy } from '../policy/capture-policy.ts';

/**
 * What the journey remembers at a time: everything that time alone brings about by then has happened, as when the
 * engine is sent a `TICK`. A client that holds an envelope for a while so shows what the server would do.
 */
export function settle(policy: CapturePolicy, context: JourneyContext, at: number): JourneyContext {
  const { cooldown, lock, attempts, orders } = context;
  const unlocked = lock !== null && lock.until !== null && at >= lock.until;
  const settled: JourneyContext = {
    ...context,
    now: at,
    cooldown: cooldown !== null && at >= cooldown.until ? null : cooldown,
    lock: unlocked ? null : lock,
    attempts: unlocked ? { ...attempts, inARow: 0, quality: 0 } : attempts,
    orders: orders.map((order) =>
      order.state === 'open' && at >= order.expiresAt ? { ...order, state: 'closing' } : order,
    ),
  };
  const reason = closesBy(policy, context, at);
  const left = reason === null ? settled : closed(settled, reason);
  return { ...left, ...afterErasure(left, overdueScopes(policy, left, at)) };
}

/** Why the journey is closed by a time, when nobody does anything; null when it is not. */
function closesBy(policy: CapturePolicy, context: JourneyContext, at: number): CloseReason | null {
  const due = replacementDue(context);
  if (at >= campaignEnd(policy) && closesWithCampaign(context)) return 'campaign-ended';
  if (due !== null && at > due) return 'deadline';
  return keptLongEnough(policy, context, at) ? 'retention-ended' : null;
}

function closed(context: JourneyContext, reason: CloseReason): JourneyContext {
  const closing = { closed: { reason, at: context.now }, shot: null, chosen: null, atPay: false };
  return { ...context, ...withClosing(context), ...closing };
}

import type { JourneyContext } from '../journey/context.ts';
import { campaignEnd } from '../journey/rules/campaign-end.ts';
import { closesWithCampaign, replacementDue } from '../journey/rules/closing.ts';
import { retentionDue } from '../journey/rules/retention.ts';
import type { CapturePolicy } from '../policy/capture-policy.ts';

/** The next moment at which time alone changes something, in epoch milliseconds; null when nothing waits. */
export function nextDeadlineOf(policy: CapturePolicy, context: JourneyContext): number | null {
  const { cooldown, lock, orders, submission, reset, closed } = context;
  const replaceBy = replacementDue(context);
  const answerDue = submission !== null && reset === null && closed === null && submission.onlineAt === null;
  const times = [
    cooldown?.until,
    lock?.until,
    ...orders.filter((order) => order.state === 'open').map((order) => order.expiresAt),
    answerDue && !submission.escalated ? submission.dueAt : null,
    // Until the deadline itself a picture may still be handed in.
    replaceBy === null ? null : replaceBy + 1,
    closesWithCampaign(context) ? campaignEnd(policy) : null,
    retentionDue(policy, context),
  ].filter((time) => time !== null && time !== undefined);
  return times.length === 0 ? null : Math.min(...times);
}

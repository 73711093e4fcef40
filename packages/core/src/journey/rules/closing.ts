import type { CapturePolicy } from '../../policy/capture-policy.ts';
import { nextOpening } from '../../policy/opening.ts';
import type { JourneyContext } from '../context.ts';
import { campaignEnd } from './campaign-end.ts';

/** The end of the campaign closes what is not approved by then, also what only missed its own deadline. */
export function closesWithCampaign({ closed, submission }: JourneyContext): boolean {
  const open = closed === null || closed.reason === 'deadline';
  return open && (submission === null || submission.approvedAt === null);
}

/** A deadline to replace a picture binds until the new one is handed in; storing it may take longer. */
export function replacementDue({ closed, reset, chosen, atPay }: JourneyContext): number | null {
  const handedIn = chosen !== null && !atPay;
  return closed === null && reset !== null && !handedIn ? reset.deadline : null;
}

/**
 * Until when a picture has to be replaced: as wanted, but not after the campaign's end, which would be a promise
 * nobody can keep. Null stands for the opening hours, as long as there are any left.
 */
export function replacementDeadline(policy: CapturePolicy, wanted: number | null, at: number): number | null {
  const last = campaignEnd(policy) - 1;
  if (wanted !== null) return Math.min(wanted, last);
  return nextOpening(policy, at) === null ? last : null;
}

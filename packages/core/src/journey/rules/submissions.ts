import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { JourneyContext } from '../context.ts';

/** How many pictures may still be handed in; null where the policy sets no limit. */
export function submissionsLeft(
  { attempts: { maxSubmissions } }: CapturePolicy,
  { uploads, granted = 0 }: JourneyContext,
): number | null {
  return maxSubmissions === null ? null : Math.max(0, maxSubmissions + granted - uploads);
}

/** Staff who take a picture back want another one: there is always one submission left for it. */
export function withOneLeft(policy: CapturePolicy, context: JourneyContext): Partial<JourneyContext> {
  return submissionsLeft(policy, context) === 0 ? { granted: (context.granted ?? 0) + 1 } : {};
}

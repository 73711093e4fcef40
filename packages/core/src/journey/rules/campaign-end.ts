import type { CapturePolicy } from '../../policy/capture-policy.ts';
import { epochOf } from '../../policy/local-time.ts';

/** When the campaign ends, in epoch milliseconds: nothing can be taken or replaced from then on. */
export function campaignEnd({ window }: CapturePolicy): number {
  return epochOf(window.campaignEndsAt, window.utcOffsetMinutes);
}

import type { JourneyContext } from '../context.ts';
import type { Effect } from '../effects.ts';

/**
 * The student hears what they chose to hear, and what they must hear to act in time: a deadline for a new
 * picture and a lock. Who has not chosen, or was offered nothing, has agreed to nothing more.
 */
export function wantsToHear({ notices, reset }: JourneyContext, effect: Effect): boolean {
  if (effect.type !== 'notify') return true;
  const { about, what } = effect;
  if (what === 'locked') return true;
  const deadline = reset?.deadline ?? null;
  if (deadline !== null && (what === 'rejected' || what === 'reset')) return true;
  const { photoStatus, paymentResult } = notices.notifications ?? {
    photoStatus: false,
    paymentResult: false,
  };
  return about === 'photo-status' ? photoStatus : paymentResult;
}

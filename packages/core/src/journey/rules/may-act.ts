import type { CapturePolicy } from '../../policy/capture-policy.ts';
import { openingAt } from '../../policy/opening.ts';
import type { JourneyContext } from '../context.ts';
import { type Refusal, refuse } from '../refusal.ts';

/**
 * A student may act while the journey is not closed and the window is open. A deadline that staff gave with a
 * reset keeps the journey open until then, whatever the window says.
 */
export function mayAct(policy: CapturePolicy, context: JourneyContext, at: number): Refusal | undefined {
  if (context.closed) return refuse('journey/closed');
  // Who has to replace a picture is not held to the slot of the group, which may be over.
  const groups = context.reset === null ? context.identity.groups : [];
  const opening = openingAt(policy, at, groups);
  if (opening.open) return undefined;
  if (opening.reason === 'campaign-ended') return refuse('window/ended');
  const deadline = context.reset?.deadline ?? null;
  if (deadline !== null && at <= deadline) return undefined;
  return opening.opensAt === null ? refuse('window/ended') : refuse('window/closed', opening.opensAt);
}

/** A picture that was confirmed in time and could not be stored may be handed in again although the window closed. */
export function mayHandIn(policy: CapturePolicy, context: JourneyContext, at: number): Refusal | undefined {
  const blocked = mayAct(policy, context, at);
  if (blocked === undefined || context.closed) return blocked;
  const until = context.uploadUntil ?? null;
  return until !== null && at <= until ? undefined : blocked;
}

/** Neither locked, cooling down nor out of room: a picture may be taken. */
export function mayShoot(policy: CapturePolicy, context: JourneyContext): Refusal | undefined {
  if (context.lock)
    return context.lock.until === null
      ? refuse('shoot/locked')
      : refuse('shoot/locked-until', context.lock.until);
  if (context.cooldown) return refuse('shoot/cooldown', context.cooldown.until);
  return context.drafts.length >= policy.shooting.drafts.capacity ? refuse('draft/full') : undefined;
}

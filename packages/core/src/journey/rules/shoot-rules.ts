import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { JourneyContext, Shot } from '../context.ts';
import type { EventOf } from '../events.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { mayAct, mayShoot } from './may-act.ts';
import type { Rules } from './rule.ts';
import { isLateVerdict } from './unjudged.ts';
import { wrongLevel } from './wrong-level.ts';

function sourceAllowed(
  policy: CapturePolicy,
  context: JourneyContext,
  source: EventOf<'SHOOT.TAKEN'>['source'],
): boolean {
  if (context.mode === 'album') return source === 'album';
  return policy.shooting.camera === 'rear' ? source === 'rear-camera' : source !== 'album';
}

/** A result counts only for the picture in hand, at the stage it belongs to. */
function current({ shot }: JourneyContext, photo: string, stage: Shot['stage']): Refusal | undefined {
  return shot?.photo === photo && shot.stage === stage ? undefined : refuse('event/stale-result');
}

/** The picture is in hand, in the box or handed in. */
function isKept({ shot, drafts, submission }: JourneyContext, photo: string): boolean {
  return shot?.photo === photo || submission?.photo === photo || drafts.some((d) => d.photo === photo);
}

export const SHOOT_RULES: Rules<
  | 'MODE.CHOSEN'
  | 'SHOOT.TAKEN'
  | 'SHOOT.RETAKEN'
  | 'SHOOT.ACCEPTED'
  | 'SHOOT.AGAIN'
  | 'PHOTO.MADE'
  | 'PHOTO.NOT_MADE'
  | 'INSPECTION.DONE'
  | 'STAFF.LOCKED'
  | 'STAFF.UNLOCKED'
> = {
  'MODE.CHOSEN': (policy, context, event) =>
    mayAct(policy, context, event.at) ??
    (policy.shooting.modes.includes(event.mode) ? undefined : refuse('shoot/mode-not-offered')),
  'SHOOT.TAKEN': (policy, context, event) =>
    mayAct(policy, context, event.at) ??
    mayShoot(policy, context) ??
    (sourceAllowed(policy, context, event.source) ? undefined : refuse('shoot/source-not-allowed')),
  'SHOOT.RETAKEN': (policy, context, event) => mayAct(policy, context, event.at),
  'SHOOT.ACCEPTED': (policy, context, event) =>
    mayAct(policy, context, event.at) ??
    mayShoot(policy, context) ??
    current(context, event.photo, 'preview'),
  'SHOOT.AGAIN': (policy, context, event) => mayAct(policy, context, event.at) ?? mayShoot(policy, context),
  // One that nobody waits for any more is taken note of, to be released.
  'PHOTO.MADE': (_, context, event) =>
    isKept(context, event.made) ? current(context, event.photo, 'making') : undefined,
  'PHOTO.NOT_MADE': (_, context, event) =>
    current(context, event.photo, 'making') && current(context, event.photo, 'inspecting'),
  'INSPECTION.DONE': (_, context, event) =>
    isLateVerdict(context, event) ? undefined : current(context, event.photo, 'inspecting'),
  'STAFF.LOCKED': (policy, context, event) =>
    wrongLevel(event.by, policy.review.reviewedBy) ?? (context.closed ? refuse('journey/closed') : undefined),
  'STAFF.UNLOCKED': (policy, context, event) =>
    wrongLevel(event.by, policy.attempts.unlockBy) ?? (context.lock ? undefined : refuse('lock/not-locked')),
};

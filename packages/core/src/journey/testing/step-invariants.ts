import type { Envelope } from '../../engine/envelope.ts';
import type { StepResult } from '../../engine/journey-engine.ts';
import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { Draft, JourneyContext } from '../context.ts';
import type { JourneyEvent } from '../events.ts';
import { campaignEnd } from '../rules/campaign-end.ts';
import { submissionsLeft } from '../rules/submissions.ts';

type Accepted = Extract<StepResult, { accepted: true }>;

/** What always holds of an accepted event, as a list of what does not. */
export function brokenInStep(policy: CapturePolicy, before: Envelope, result: Accepted): string[] {
  const { envelope: after, event, effects } = result;
  const was = before.snapshot.context;
  const is = after.snapshot.context;
  const { at } = event;
  const shooting = event.type === 'SHOOT.TAKEN' || event.type === 'SHOOT.ACCEPTED';
  const holds: readonly (readonly [string, boolean])[] = [
    ['the revision counts up by one', after.rev === before.rev + 1],
    ['time does not run backwards', is.now >= was.now && is.now === at],
    ['policy and id stay', after.id === before.id && after.policy.version === before.policy.version],
    ['effects are keyed in order', effects.every(({ key }, i) => key === `${after.id}:${after.rev}:${i}`)],
    ['a lock ends in time', !lockEndedEarly(was, is, event)],
    ['a cooldown ends in time', !cooldownEndedEarly(was, is, at)],
    ['no picture while locked', !shooting || !(was.lock && (was.lock.until === null || at < was.lock.until))],
    ['no picture while cooling', !shooting || !(was.cooldown && at < was.cooldown.until)],
    ['no picture while the box is full', !shooting || was.drafts.length < policy.shooting.drafts.capacity],
    ['no draft is lost', was.drafts.every((draft) => keptOrKnown(policy, draft, was, is, event))],
    [
      'nothing is charged twice',
      was.paidBy === null || effects.every(({ effect }) => effect.type !== 'create-order'),
    ],
    ['what is kept is not released', releasedNothingKept(is, result)],
    ['a reset leaves a submission', event.type !== 'RESET' || submissionsLeft(policy, is) !== 0],
    ['what is taken back is asked back', askedBack(was, is, result)],
  ];
  return holds.filter(([, held]) => !held).map(([name]) => name);
}

function lockEndedEarly(was: JourneyContext, is: JourneyContext, event: JourneyEvent): boolean {
  if (was.lock === null || event.type === 'STAFF.UNLOCKED') return false;
  const { until } = was.lock;
  const shortened = is.lock === null || (is.lock.until !== null && is.lock.until < (until ?? Infinity));
  return shortened && (until === null || event.at < until);
}

function cooldownEndedEarly(was: JourneyContext, is: JourneyContext, at: number): boolean {
  return was.cooldown !== null && is.cooldown === null && is.lock === null && at < was.cooldown.until;
}

/** A draft is still there, or it went in one of the few ways a draft may go. */
function keptOrKnown(
  policy: CapturePolicy,
  draft: Draft,
  was: JourneyContext,
  is: JourneyContext,
  event: JourneyEvent,
): boolean {
  if (is.drafts.some((d) => d.photo === draft.photo && d.storedAt === draft.storedAt)) return true;
  // Kept as long as the policy says, and by no event but the time that goes by.
  if (is.erased !== was.erased) return keptLongEnough(policy, draft, was, is, event.at);
  switch (event.type) {
    case 'DRAFT.DELETED':
      return (
        event.photo === draft.photo && event.at >= draft.storedAt + policy.shooting.drafts.deletableAfterMs
      );
    case 'RETOUCH.DONE':
      return (
        event.photo === draft.photo &&
        is.drafts.some((d) => d.photo === event.retouched && d.storedAt === draft.storedAt)
      );
    case 'RESET':
    case 'REVIEW.REJECTED':
      return was.submission?.photo === draft.photo || was.submission?.hash === draft.hash;
    default:
      return false;
  }
}

function keptLongEnough(
  { retention, ...policy }: CapturePolicy,
  draft: Draft,
  was: JourneyContext,
  is: JourneyContext,
  at: number,
): boolean {
  const after = (since: number, days: number): boolean => at >= since + days * 86_400_000;
  const { onlineAt = null } = was.submission ?? {};
  const end = is.closed?.reason === 'campaign-ended' ? is.closed.at : Infinity;
  // With the approved picture goes the whole student, also before the end of a long campaign.
  const student = onlineAt !== null && after(onlineAt, retention.approvedPhotos);
  return draft.photo === is.submission?.photo && is.submission.approvedAt !== null
    ? student
    : student || after(Math.min(end, campaignEnd({ ...policy, retention })), retention.unapprovedPhotos);
}

/** An approved picture that is not online stays on its way, or its publication is cancelled and remembered. */
function askedBack(was: JourneyContext, is: JourneyContext, { event, effects }: Accepted): boolean {
  const photo = was.submission?.photo ?? '';
  const underWay = was.submission?.approvedAt !== null && was.submission?.onlineAt === null;
  if (!underWay || !['RESET', 'CONSENT.WITHDRAWN'].includes(event.type)) return true;
  const asked = effects.some(({ effect }) => effect.type === 'cancel-publication' && effect.photo === photo);
  return asked && is.takenBack?.at(-1) === photo;
}

function releasedNothingKept(is: JourneyContext, { effects }: Accepted): boolean {
  return effects.every(
    ({ effect }) =>
      effect.type !== 'release-photo' ||
      !(is.drafts.some((d) => d.photo === effect.photo) || is.submission?.photo === effect.photo),
  );
}

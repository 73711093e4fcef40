import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { JourneyContext } from '../context.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { RejectionReason } from '../rejection-reasons.ts';
import { campaignEnd } from './campaign-end.ts';
import { rejectionMark } from './draft-rules.ts';
import { mayAct } from './may-act.ts';
import { feeMissing } from './pay-rules.ts';
import type { Rules } from './rule.ts';
import { submissionsLeft } from './submissions.ts';
import { isTakenBack } from './taken-back.ts';
import { wrongLevel } from './wrong-level.ts';

/** The picture under review, not yet approved. */
function underReview({ submission }: JourneyContext, photo: string): Refusal | undefined {
  if (submission?.photo !== photo) return refuse('event/stale-result');
  return submission.approvedAt === null ? undefined : refuse('review/already-approved');
}

/** On its way to the registry, or taken back on the way, which does not always stop it. */
function underPublication(context: JourneyContext, photo: string): Refusal | undefined {
  const { submission } = context;
  const awaited =
    submission?.photo === photo && submission.approvedAt !== null && submission.onlineAt === null;
  return (awaited && !context.closed) || isTakenBack(context, photo)
    ? undefined
    : refuse('event/stale-result');
}

function notApproved({ submission, closed }: JourneyContext): Refusal | undefined {
  if (closed) return refuse('journey/closed');
  return submission !== null && submission.approvedAt !== null
    ? refuse('review/already-approved')
    : undefined;
}

function reasonsOffered(policy: CapturePolicy, reasons: readonly RejectionReason[]): Refusal | undefined {
  return reasons.every((reason) => policy.review.reasons.includes(reason))
    ? undefined
    : refuse('review/reason-not-offered');
}

export function isCorrectionOpen({ correction = null }: JourneyContext): boolean {
  return correction !== null;
}

function downloadable({ review }: CapturePolicy, { submission }: JourneyContext): boolean {
  if (submission === null) return false;
  if (review.downloadFrom === 'upload') return true;
  return (review.downloadFrom === 'approval' ? submission.approvedAt : submission.onlineAt) !== null;
}

export const REVIEW_RULES: Rules<
  | 'REVIEW.WITHDRAWN'
  | 'REVIEW.APPROVED'
  | 'REVIEW.REJECTED'
  | 'RETOUCH.REQUESTED'
  | 'RETOUCH.DONE'
  | 'CORRECTION.REQUESTED'
  | 'CORRECTION.DONE'
  | 'RESET'
  | 'PUBLISH.ONLINE'
  | 'PUBLISH.FAILED'
  | 'PUBLISH.RETRIED'
  | 'PROOF.CORRECT'
  | 'PROOF.DISPUTED'
  | 'PROOF.RESOLVED'
  | 'DOWNLOAD.REQUESTED'
> = {
  // Who takes a picture back while the window is closed could not hand in another.
  'REVIEW.WITHDRAWN': (policy, context, event) =>
    notApproved(context) ??
    // A replacement stays: taken back, it would outlive the deadline it was handed in for.
    (context.rejected.length > 0 ? refuse('review/withdraw-not-offered') : undefined) ??
    mayAct(policy, context, event.at) ??
    (policy.review.withdrawWhilePending ? undefined : refuse('review/withdraw-not-offered')) ??
    // Who takes back the last picture that may be handed in would be left with nothing.
    (submissionsLeft(policy, context) === 0 ? refuse('review/no-submission-left') : undefined),
  'REVIEW.APPROVED': (policy, context, event) =>
    wrongLevel(event.by, policy.review.reviewedBy) ??
    underReview(context, event.photo) ??
    feeMissing(policy, context),
  'REVIEW.REJECTED': (policy, context, event) =>
    wrongLevel(event.by, policy.review.reviewedBy) ??
    underReview(context, event.photo) ??
    reasonsOffered(policy, event.reasons),
  'RETOUCH.REQUESTED': (policy, context, event) =>
    wrongLevel(event.by, policy.review.reviewedBy) ??
    underReview(context, event.photo) ??
    (policy.review.retouch ? undefined : refuse('review/retouch-not-offered')),
  'RETOUCH.DONE': (policy, context, event) =>
    wrongLevel(event.by, policy.review.reviewedBy) ??
    underReview(context, event.photo) ??
    (context.rejected.includes(rejectionMark(event.hash)) ? refuse('upload/same-picture') : undefined),
  'CORRECTION.REQUESTED': (policy, context) =>
    notApproved(context) ??
    (policy.review.correction ? undefined : refuse('review/correction-not-offered')) ??
    (isCorrectionOpen(context) ? refuse('review/correction-open') : undefined),
  'CORRECTION.DONE': (policy, _, event) => wrongLevel(event.by, policy.review.reviewedBy),
  RESET: (policy, context, event) => {
    // Whose reset it is, is who did it.
    const level = wrongLevel(event.by, [event.level]);
    if (level) return level;
    if (context.closed && context.closed.reason !== 'deadline') return refuse('journey/closed');
    // Who may hand in nothing any more is helped by a reset, whatever led there.
    const stuck = context.submission === null && submissionsLeft(policy, context) === 0;
    const online = context.submission !== null && context.submission.onlineAt !== null;
    if (online || (context.submission === null && !stuck)) return refuse('reset/nothing-to-reset');
    // A reset that nothing can follow would only erase an approved picture.
    if (event.at >= campaignEnd(policy)) return refuse('window/ended');
    if (event.deadline !== null && event.deadline <= event.at) return refuse('reset/deadline-in-the-past');
    return reasonsOffered(policy, event.reasons);
  },
  'PUBLISH.ONLINE': (_, context, event) => underPublication(context, event.photo),
  'PUBLISH.FAILED': (_, context, event) => underPublication(context, event.photo),
  'PUBLISH.RETRIED': (policy, _, event) => wrongLevel(event.by, policy.review.reviewedBy),
  'PROOF.CORRECT': (_, { closed }) => (closed ? refuse('journey/closed') : undefined),
  'PROOF.DISPUTED': (_, { closed }) => (closed ? refuse('journey/closed') : undefined),
  'PROOF.RESOLVED': (policy, { closed }, event) =>
    wrongLevel(event.by, policy.review.reviewedBy) ?? (closed ? refuse('journey/closed') : undefined),
  'DOWNLOAD.REQUESTED': (policy, context) => {
    if (context.closed) return refuse('journey/closed');
    // A picture to be replaced is not handed out.
    if (context.reset !== null) return refuse('download/not-ready');
    return downloadable(policy, context) ? undefined : refuse('download/not-ready');
  },
};

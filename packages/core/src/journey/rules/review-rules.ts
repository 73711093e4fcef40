import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { JourneyContext } from '../context.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { RejectionReason } from '../rejection-reasons.ts';
import { campaignEnd } from './campaign-end.ts';
import { rejectionMark } from './draft-rules.ts';
import { mayAct } from './may-act.ts';
import type { Rules } from './rule.ts';
import { wrongLevel } from './wrong-level.ts';

/** The picture under review, not yet approved. */
function underReview({ submission }: JourneyContext, photo: string): Refusal | undefined {
  if (submission?.photo !== photo) return refuse('event/stale-result');
  return submission.approvedAt === null ? undefined : refuse('review/already-approved');
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
    (policy.review.withdrawWhilePending ? undefined : refuse('review/withdraw-not-offered')),
  'REVIEW.APPROVED': (policy, context, event) =>
    wrongLevel(event.by, policy.review.reviewedBy) ?? underReview(context, event.photo),
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
    notApproved(context) ?? (policy.review.correction ? undefined : refuse('review/correction-not-offered')),
  'CORRECTION.DONE': () => undefined,
  RESET: (policy, context, event) => {
    if (context.closed && context.closed.reason !== 'deadline') return refuse('journey/closed');
    if (context.submission === null || context.submission.onlineAt !== null)
      return refuse('reset/nothing-to-reset');
    // A reset that nothing can follow would only erase an approved picture.
    if (event.at >= campaignEnd(policy)) return refuse('window/ended');
    if (event.deadline !== null && event.deadline <= event.at) return refuse('reset/deadline-in-the-past');
    return reasonsOffered(policy, event.reasons);
  },
  'PUBLISH.ONLINE': (_, { submission }, event) =>
    submission?.photo === event.photo && submission.onlineAt === null
      ? undefined
      : refuse('event/stale-result'),
  'PUBLISH.FAILED': (_, { submission }, event) =>
    submission?.photo === event.photo && submission.onlineAt === null
      ? undefined
      : refuse('event/stale-result'),
  'PROOF.CORRECT': (_, { closed }) => (closed ? refuse('journey/closed') : undefined),
  'PROOF.DISPUTED': (_, { closed }) => (closed ? refuse('journey/closed') : undefined),
  'PROOF.RESOLVED': (_, { closed }) => (closed ? refuse('journey/closed') : undefined),
  'DOWNLOAD.REQUESTED': (policy, context) => {
    if (context.closed) return refuse('journey/closed');
    // A picture to be replaced is not handed out.
    if (context.reset !== null) return refuse('download/not-ready');
    return downloadable(policy, context) ? undefined : refuse('download/not-ready');
  },
};

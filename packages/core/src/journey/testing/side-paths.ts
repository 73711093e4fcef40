import type { EventType } from '../events.ts';

/** For the states of the progress what may well happen instead of the next good thing. */
const SIDE_PATHS: Readonly<Record<string, readonly EventType[]>> = {
  verify: [
    'VERIFY.STARTED',
    'VERIFY.REFUSED',
    'IDENTITY.DENIED',
    'RECORD.CHOSEN',
    'PHONE.GIVEN',
    'PHONE.CHECKED',
  ],
  notice: ['CONSENT.REFUSED', 'CONSENT.GIVEN', 'NOTICE.READ', 'CAUTIONS.READ'],
  requirements: ['MODE.CHOSEN', 'VIDEO.STARTED', 'VIDEO.PLAYED', 'VIDEO.FINISHED', 'VIDEO.REMEMBERED'],
  shoot: [
    ...(['SHOOT.TAKEN', 'SHOOT.RETAKEN', 'SHOOT.ACCEPTED', 'PHOTO.NOT_MADE', 'DRAFT.CHOSEN'] as const),
    ...([
      'INSPECTION.DONE',
      'INSPECTION.DONE',
      'INSPECTION.DONE',
      'DRAFT.DELETED',
      'STAFF.UNLOCKED',
    ] as const),
  ],
  draft: ['SHOOT.AGAIN', 'SHOOT.AGAIN', 'SHOOT.AGAIN', 'DRAFT.DELETED', 'DRAFT.CHOSEN', 'UPLOAD.CONFIRMED'],
  pay: ['PAY.STARTED', 'DRAFT.CHOSEN', 'PAY.CANCELLED', 'PAY.RECORDED', 'TICK'],
  upload: ['UPLOAD.FAILED', 'RESET', 'TICK'],
  review: [
    ...(['REVIEW.REJECTED', 'REVIEW.REJECTED', 'RESET', 'REVIEW.WITHDRAWN', 'TICK'] as const),
    ...(['RETOUCH.REQUESTED', 'CORRECTION.REQUESTED', 'DRAFT.DELETED'] as const),
  ],
  reset: ['DRAFT.CHOSEN', 'DRAFT.DELETED', 'RESET', 'SHOOT.AGAIN', 'PUBLISH.ONLINE'],
  publish: ['RESET', 'PUBLISH.FAILED', 'PUBLISH.RETRIED', 'PROOF.DISPUTED', 'DOWNLOAD.REQUESTED', 'TICK'],
  done: ['DOWNLOAD.REQUESTED', 'REFUND.ORDERED', 'RESET'],
  closed: ['RESET', 'ERASURE.DONE', 'STAFF.UNLOCKED', 'CONSENT.WITHDRAWN', 'CAMPAIGN.ENDED'],
};

const MONEY: readonly EventType[] = [
  ...(['PAY.ORDERED', 'PAY.SUCCEEDED', 'PAY.UNKNOWN', 'PAY.CLOSED', 'PAY.CLOSED'] as const),
  ...(['PAY.REFUNDED', 'PAY.REFUND_FAILED', 'REFUND.ORDERED', 'PAY.CANCELLED', 'PAY.RECORDED'] as const),
  'PAY.RECORD_UNDONE',
];

const ANYWHERE: readonly EventType[] = ['STAFF.UNLOCKED', 'TICK'];

/** Types of the events that lead off the good way from a state of the progress. */
export function sidePaths(progress: string, anyOrder: boolean): readonly EventType[] {
  const [state = ''] = progress.split('.');
  return [...(SIDE_PATHS[state] ?? []), ...(anyOrder ? MONEY : []), ...ANYWHERE];
}

/** How often, of a hundred moves, the good way is taken: less where journeys would end too soon. */
export function haste(progress: string): number {
  if (progress.startsWith('review') || progress.startsWith('publish')) return 15;
  if (progress === 'draft' || progress === 'pay') return 25;
  return progress === 'shoot.inspecting' ? 10 : 60;
}

/** Few journeys should end early: events after which nothing much can happen. */
export const ENDINGS: readonly string[] = ['CONSENT.WITHDRAWN', 'CAMPAIGN.ENDED', 'STAFF.LOCKED'];

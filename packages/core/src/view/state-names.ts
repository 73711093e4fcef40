/** Where the student is, sub-state after the dot: the states of the journey's region `progress`. */
export const PROGRESS_STATES = [
  'verify.start',
  'verify.checking',
  'verify.secondFactor',
  'verify.checkingFactor',
  'verify.linking',
  'verify.manualLink',
  'verify.linkingManually',
  'verify.phone',
  'verify.checkingPhone',
  'verify.confirm',
  'notice.school',
  'notice.cautions',
  'notice.consents',
  'notice.alternative',
  'notice.notifications',
  'requirements.mode',
  'requirements.video',
  'shoot.ready',
  'shoot.preview',
  'shoot.making',
  'shoot.inspecting',
  'draft',
  'pay',
  'upload',
  'review.pending',
  'review.retouch',
  'review.correction',
  'reset',
  'publish.queued',
  'publish.failed',
  'publish.proofreading',
  'publish.disputed',
  'done',
  'closed',
] as const;
export type ProgressState = (typeof PROGRESS_STATES)[number];

/** Whether a picture may be taken. */
export const PERMIT_STATES = ['open', 'cooldown', 'lock'] as const;
export type PermitState = (typeof PERMIT_STATES)[number];

export { PAYMENT_STATES, type PaymentState } from '../journey/regions/payment-state.ts';

export const CONSENT_STATES = ['pending', 'refused', 'given', 'withdrawn', 'erased'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

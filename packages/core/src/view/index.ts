/** What a screen needs of a journey, made of its envelope alone. */
export type {
  ButtonView,
  DeadlineView,
  DraftView,
  JourneyView,
  NoticeView,
  RefusalView,
  SupportView,
  TriesView,
} from './journey-view.ts';
export { describeRefusal } from './refusal-view.ts';
export type { ViewOptions } from './scene.ts';
export {
  CONSENT_STATES,
  type ConsentState,
  PAYMENT_STATES,
  type PaymentState,
  PERMIT_STATES,
  type PermitState,
  PROGRESS_STATES,
  type ProgressState,
} from './state-names.ts';
export { view } from './view.ts';

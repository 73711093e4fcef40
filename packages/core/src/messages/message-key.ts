import type { CloseReason, JourneyContext, StaffLockReason } from '../journey/context.ts';
import type { EscalationTopic, NotifyTopic } from '../journey/effects.ts';
import type { RefusalCode } from '../journey/refusal.ts';
import type { RejectionReason } from '../journey/rejection-reasons.ts';
import type { VerifyRefusal } from '../journey/verify-refusals.ts';
import type { Language } from '../localized-text.ts';
import type { ConsentPurpose } from '../policy/consent-purposes.ts';
import type { ClosedReason } from '../policy/opening.ts';
import type { ConsentState, PaymentState, PermitState, ProgressState } from '../view/state-names.ts';
import type { ButtonName } from './button-names.ts';

export type LockReason = NonNullable<JourneyContext['lock']>['reason'];

/** Times the student should know. */
export type DeadlineKind =
  | 'cooldown'
  | 'lock'
  | 'verification'
  | 'payment'
  | 'replacement'
  | 'window'
  | 'campaign';

/**
 * The name of every text. Codes of the journey stand in it as they are, so that whoever holds a code finds its
 * text; the codes are the contract, the texts may change.
 */
export type MessageKey =
  | `refusal/${RefusalCode}`
  | 'refusal/retry-at'
  | `verify-refusal/${VerifyRefusal}`
  | `state/${ProgressState}/${'title' | 'text'}`
  | `permit/${PermitState}`
  | `payment/${PaymentState}`
  | `consent/${ConsentState}`
  | `purpose/${ConsentPurpose}`
  | `button/${ButtonName}`
  | `lock/${LockReason}`
  // The second sentence of a lock by staff.
  | `lock/staff/${StaffLockReason}`
  // The second sentence of a lock, when drafts exist. The source document words it twice in English.
  | 'lock/drafts'
  | 'lock/quality/drafts'
  | `closed/${CloseReason}`
  | `window/${ClosedReason}`
  | 'window/opens-at'
  | 'window/no-more'
  | 'notice/cooldown'
  | 'notice/payment-unknown'
  | 'notice/payment-closing'
  | 'notice/amount-mismatch'
  | 'notice/replace-by'
  | 'notice/no-submission-left'
  | 'notice/upload-again'
  | 'notice/review-overdue'
  | 'notice/publish-overdue'
  | 'notice/notifications-off'
  | `deadline/${DeadlineKind}`
  | `tries/${'liveness' | 'quality' | 'authenticity' | 'submissions'}`
  | `estimate/${'review' | 'publish'}`
  | `notify/${NotifyTopic}/${'title' | 'text'}`
  | `escalation/${EscalationTopic}`
  | `reason/${RejectionReason}`
  | `advice/${RejectionReason}`
  | 'label/hint'
  | 'label/video-progress'
  | 'label/appointment'
  | 'format/time'
  | 'format/amount'
  | 'format/contact'
  | 'format/contact-hours'
  | 'format/sentence-gap';

/** The texts whose keys begin with one of the words. */
export type Section<Head extends string> = Readonly<Record<Extract<MessageKey, `${Head}/${string}`>, string>>;

/** Every text of one language: plain JSON, so that a host may send it or change single texts. */
export interface Messages {
  readonly language: Language;
  readonly texts: Readonly<Record<MessageKey, string>>;
}

import type { ConsentPurpose } from '../policy/consent-purposes.ts';
import type { ShootingMode } from '../policy/shooting-modes.ts';
import type { VerificationMethod } from '../policy/verification-methods.ts';
import type { PrivacyRole } from '../privacy/role.ts';
import type { EraseScope } from './context.ts';
import type { EventType } from './events.ts';

/**
 * What the journey wants done in the world. An effect runs at least once and must take effect once: its key
 * (`session:rev:index`) is the idempotency key towards payment, storage and registry. Results come back as events.
 * Money has numbers of its own on top: `orderNo` for an order and `refundNo` for giving back one payment are the same
 * however often they are asked for, and no two orders or payments share one.
 */
export type Effect =
  | { readonly type: 'verify-identity'; readonly method: VerificationMethod; readonly evidence: string }
  | { readonly type: 'check-second-factor'; readonly evidence: string }
  /** Is it another student's? Only ordered where the policy says that phones may not be shared. */
  | { readonly type: 'check-phone'; readonly phone: string }
  | { readonly type: 'link-record'; readonly evidence: string; readonly manual: boolean }
  /** Seen in full: another session of the same account is told so as `VIDEO.REMEMBERED`. */
  | { readonly type: 'remember-video'; readonly version: string }
  | { readonly type: 'make-photo'; readonly photo: string; readonly specification: string }
  | { readonly type: 'inspect-photo'; readonly photo: string; readonly mode: ShootingMode }
  /** Not wanted any more, and neither is the one it was made of: both may be deleted. */
  | { readonly type: 'release-photo'; readonly photo: string }
  | { readonly type: 'store-upload'; readonly photo: string }
  | { readonly type: 'queue-review'; readonly photo: string; readonly dueAt: number }
  | {
      readonly type: 'create-order';
      readonly orderNo: string;
      readonly amountFen: number;
      readonly expiresAt: number;
    }
  | {
      readonly type: 'query-order';
      readonly orderNo: string;
      /** 1 for the first query since the order's outcome became unknown. */
      readonly attempt: number;
      /** When to ask, in epoch milliseconds: the service holds the effect back until then. */
      readonly notBefore: number;
    }
  | { readonly type: 'close-order'; readonly orderNo: string }
  | {
      readonly type: 'refund-order';
      readonly orderNo: string;
      /** Which payment of the order; null for one of a journey stored before payments were told apart. */
      readonly transaction: string | null;
      /** One for each payment and the same for each try: a service that knows it gives nothing back again. */
      readonly refundNo: string;
      /** All that this payment brought. */
      readonly amountFen: number;
      /** More than 1: an earlier refund failed for certain, and staff ordered it again. */
      readonly attempt: number;
    }
  /** Each try has a key of its own: under an old one a registry may repeat its old answer. */
  | { readonly type: 'publish-photo'; readonly photo: string }
  /** The picture was taken back: its publication, not that of a later one, is stopped or, if it was faster, undone. */
  | { readonly type: 'cancel-publication'; readonly photo: string }
  | { readonly type: 'grant-download'; readonly photo: string }
  | { readonly type: 'notify'; readonly about: 'photo-status' | 'payment-result'; readonly what: NotifyTopic }
  | {
      readonly type: 'escalate';
      readonly what: EscalationTopic;
      /** The how-manieth failure of the same thing it is, where that is counted. */
      readonly count?: number;
    }
  | {
      readonly type: 'record-consent';
      readonly purpose: ConsentPurpose | 'all';
      readonly given: boolean;
      readonly version: string | null;
    }
  | { readonly type: 'correct-record'; readonly evidence: string }
  /** An act that goes into the audit log; the service adds it to what the journey wants. */
  | {
      readonly type: 'record-audit';
      readonly at: number;
      readonly by: { readonly role: PrivacyRole; readonly id: string | null };
      readonly action: string;
      readonly reason: string | null;
    }
  | { readonly type: 'erase'; readonly scope: EraseScope };

export type EffectType = Effect['type'];

/**
 * What staff are called for. `payment`: money that is not what was asked for; `payment-unknown`: nobody could say
 * for a long time how an order ended; `refund`: money could not be given back. `published-after-…`: a picture that
 * was taken back came online all the same.
 */
export type EscalationTopic =
  | ('review' | 'publish' | 'published-after-reset' | 'published-after-withdrawal')
  | ('payment' | 'payment-unknown' | 'refund');

export type NotifyTopic =
  | 'locked'
  | 'unlocked'
  | 'approved'
  | 'rejected'
  | 'reset'
  | 'online'
  | 'paid'
  | 'refunded'
  | 'closed';

/** Effects that are answered by an event; the others are done when they return. */
export const ANSWERS = {
  'verify-identity': ['VERIFY.MATCHED', 'VERIFY.REFUSED'],
  'check-second-factor': ['VERIFY.MATCHED', 'VERIFY.REFUSED'],
  'check-phone': ['PHONE.CHECKED'],
  'link-record': ['VERIFY.MATCHED', 'VERIFY.REFUSED'],
  'make-photo': ['PHOTO.MADE', 'PHOTO.NOT_MADE'],
  'inspect-photo': ['INSPECTION.DONE'],
  'store-upload': ['UPLOAD.STORED', 'UPLOAD.FAILED'],
  'create-order': ['PAY.ORDERED', 'PAY.UNKNOWN', 'PAY.CLOSED'],
  // An order that exists and waits to be paid is `PAY.ORDERED`.
  'query-order': ['PAY.SUCCEEDED', 'PAY.ORDERED', 'PAY.UNKNOWN', 'PAY.CLOSED'],
  'close-order': ['PAY.CLOSED', 'PAY.SUCCEEDED', 'PAY.UNKNOWN'],
  'refund-order': ['PAY.REFUNDED', 'PAY.REFUND_FAILED'],
  'publish-photo': ['PUBLISH.ONLINE', 'PUBLISH.FAILED'],
  erase: ['ERASURE.DONE'],
} as const satisfies { readonly [Type in EffectType]?: readonly EventType[] };

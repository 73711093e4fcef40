import type { ConsentPurpose } from '../policy/notices-policy.ts';
import type { ShootingMode } from '../policy/shooting-policy.ts';
import type { VerificationMethod } from '../policy/verification-policy.ts';
import type { EventType } from './events.ts';

/**
 * What the journey wants done in the world. An effect runs at least once and must take effect once: its key
 * (`session:rev:index`) is the idempotency key towards payment, storage and registry. Results come back as events.
 */
export type Effect =
  | { readonly type: 'verify-identity'; readonly method: VerificationMethod; readonly evidence: string }
  | { readonly type: 'check-second-factor'; readonly evidence: string }
  | { readonly type: 'link-record'; readonly evidence: string; readonly manual: boolean }
  | { readonly type: 'make-photo'; readonly photo: string; readonly specification: string }
  | { readonly type: 'inspect-photo'; readonly photo: string; readonly mode: ShootingMode }
  | { readonly type: 'release-photo'; readonly photo: string }
  | { readonly type: 'store-upload'; readonly photo: string }
  | { readonly type: 'queue-review'; readonly photo: string; readonly dueAt: number }
  | {
      readonly type: 'create-order';
      readonly orderNo: string;
      readonly amountFen: number;
      readonly expiresAt: number;
    }
  | { readonly type: 'query-order'; readonly orderNo: string }
  | { readonly type: 'close-order'; readonly orderNo: string }
  | {
      readonly type: 'refund-order';
      readonly orderNo: string;
      readonly refundNo: string;
      readonly amountFen: number;
    }
  | { readonly type: 'publish-photo'; readonly photo: string }
  | { readonly type: 'grant-download'; readonly photo: string }
  | { readonly type: 'notify'; readonly about: 'photo-status' | 'payment-result'; readonly what: NotifyTopic }
  | { readonly type: 'escalate'; readonly what: 'review' | 'publish' | 'payment' | 'published-after-reset' }
  | {
      readonly type: 'record-consent';
      readonly purpose: ConsentPurpose | 'all';
      readonly given: boolean;
      readonly version: string | null;
    }
  | { readonly type: 'correct-record'; readonly evidence: string }
  | { readonly type: 'erase'; readonly scope: 'all' | 'unapproved' };

export type EffectType = Effect['type'];

export type NotifyTopic =
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
  'link-record': ['VERIFY.MATCHED', 'VERIFY.REFUSED'],
  'make-photo': ['PHOTO.MADE', 'PHOTO.NOT_MADE'],
  'inspect-photo': ['INSPECTION.DONE'],
  'store-upload': ['UPLOAD.STORED', 'UPLOAD.FAILED'],
  'create-order': ['PAY.ORDERED', 'PAY.UNKNOWN', 'PAY.CLOSED'],
  // An order that exists and waits to be paid is `PAY.ORDERED`.
  'query-order': ['PAY.SUCCEEDED', 'PAY.ORDERED', 'PAY.UNKNOWN', 'PAY.CLOSED'],
  'close-order': ['PAY.CLOSED', 'PAY.SUCCEEDED', 'PAY.UNKNOWN'],
  'refund-order': ['PAY.REFUNDED'],
  'publish-photo': ['PUBLISH.ONLINE', 'PUBLISH.FAILED'],
  erase: ['ERASURE.DONE'],
} as const satisfies { readonly [Type in EffectType]?: readonly EventType[] };

import type { Effect } from '../journey/effects.ts';
import type { EventType } from '../journey/events.ts';
import type { Unstamped } from '../ports/effect-handlers.ts';

/**
 * What to tell the journey when an effect was given up, so that the student is not left waiting for an answer
 * that will not come. Null for effects without an event that says so; people then have to look at the dead
 * letter. A payment whose effect failed is unknown, never failed: the order may exist, so it is asked about
 * next. When asking fails too, there is nothing new to tell. Nor is a refund that was given up one that failed: it
 * may have been made.
 */
export function failureAnswer(effect: Effect, reason: string): Unstamped<EventType> | null {
  switch (effect.type) {
    case 'verify-identity':
    case 'check-second-factor':
    case 'link-record':
      return { type: 'VERIFY.REFUSED', evidence: effect.evidence, reason: 'unavailable' };
    case 'check-phone':
      return { type: 'PHONE.CHECKED', phone: effect.phone, outcome: 'unavailable' };
    case 'make-photo':
    case 'inspect-photo':
      return { type: 'PHOTO.NOT_MADE', photo: effect.photo, reason, kind: 'system' };
    case 'store-upload':
      return { type: 'UPLOAD.FAILED', photo: effect.photo, reason };
    case 'publish-photo':
      return { type: 'PUBLISH.FAILED', photo: effect.photo, reason };
    case 'create-order':
    case 'close-order':
      return { type: 'PAY.UNKNOWN', orderNo: effect.orderNo };
    default:
      return null;
  }
}

import type { KeyedEffect } from '../engine/journey-engine.ts';
import type { Effect } from '../journey/effects.ts';
import { EXCLUSIVE_LANE, type OutboxEntry } from '../ports/outbox.ts';

/**
 * Which effects of a session must not overtake each other: those about the same picture, the same order, the
 * same evidence, and all about consent. A close must not reach the payment service before the order it
 * closes, nor may a picture be released while it is still being made. Effects in different lanes run at the
 * same time and in any order, so that a registry that is down does not keep a student from paying. Messages
 * to people are not ordered.
 *
 * A query of an order has a lane of its own: it may have to wait for its time, and the order can be closed meanwhile.
 *
 * Erasure runs alone: nothing ordered before it may write data behind it.
 */
export function laneOf(effect: Effect): string {
  switch (effect.type) {
    case 'erase':
      return EXCLUSIVE_LANE;
    case 'record-audit':
      return 'audit';
    case 'record-consent':
      return 'consent';
    case 'notify':
    case 'escalate':
      return `${effect.type}:${effect.what}`;
    case 'verify-identity':
    case 'check-second-factor':
    case 'link-record':
    case 'correct-record':
      return `evidence:${effect.evidence}`;
    case 'remember-video':
      return 'video';
    case 'check-phone':
      // The phone given last is the one that counts.
      return 'phone';
    case 'create-order':
    case 'close-order':
    case 'refund-order':
      return `order:${effect.orderNo}`;
    case 'query-order':
      return `query:${effect.orderNo}`;
    case 'make-photo':
    case 'inspect-photo':
    case 'release-photo':
    case 'store-upload':
    case 'queue-review':
    case 'publish-photo':
    case 'cancel-publication':
    case 'grant-download':
      return `photo:${effect.photo}`;
  }
}

export function outboxEntries(effects: readonly KeyedEffect[]): OutboxEntry[] {
  return effects.map(({ key, effect }) => ({
    key,
    lane: laneOf(effect),
    ...('notBefore' in effect && { notBefore: effect.notBefore }),
    effect,
  }));
}

import type { KeyedEffect } from '../engine/journey-engine.ts';
import type { Actor } from '../journey/actor.ts';
import { ERASE_SCOPES } from '../journey/context.ts';
import type { Effect } from '../journey/effects.ts';
import { EVENTS_BY_ROLE, type EventType, type JourneyEvent } from '../journey/events.ts';
import { REJECTION_REASONS } from '../journey/rejection-reasons.ts';
import { CONSENT_PURPOSES } from '../policy/consent-purposes.ts';
import type { AuditVocabulary } from '../privacy/audit-entry.ts';
import type { PrivacyRole } from '../privacy/role.ts';
import type { AcceptedStep } from './turn.ts';

type AuditOrder = Extract<Effect, { type: 'record-audit' }>;

/** Acts of a student, and of the service, that somebody may have to prove later. */
const OTHERS: readonly EventType[] = [
  ...(['CONSENT.GIVEN', 'CONSENT.REFUSED', 'CONSENT.WITHDRAWN', 'ERASURE.DONE', 'POLICY.MOVED'] as const),
];
const AUDITED: ReadonlySet<EventType> = new Set([...EVENTS_BY_ROLE.staff, ...OTHERS]);

/** `REVIEW.APPROVED` is `review/approved` in the audit log. */
function actionOf(type: EventType): string {
  return type.toLowerCase().replace('.', '/').replaceAll('_', '-');
}

const ERASURE_ORDERED = 'erasure/ordered';

/** The words the journey itself uses in an audit log; a host adds its own, such as for looking at a person. */
export const JOURNEY_AUDIT_WORDS: AuditVocabulary = {
  actions: [...Array.from(AUDITED, actionOf), ERASURE_ORDERED],
  reasons: [
    ...REJECTION_REASONS,
    ...CONSENT_PURPOSES,
    ...ERASE_SCOPES,
    ...(['not-the-person', 'applied', 'not-applied'] as const),
  ],
};

function roleOf({ role, level }: Actor): PrivacyRole {
  if (role !== 'staff') return role;
  return level === 'collector' ? 'collector' : level === 'college' ? 'college-staff' : 'school-staff';
}

/** Why, in the first of the words the event gives; the log of the session holds all of them. */
function reasonOf(event: JourneyEvent): string | null {
  switch (event.type) {
    case 'STAFF.LOCKED':
      return event.reason;
    case 'REVIEW.REJECTED':
    case 'RESET':
      return event.reasons[0] ?? null;
    case 'CONSENT.GIVEN':
    case 'CONSENT.REFUSED':
      return event.purpose;
    case 'CORRECTION.DONE':
      return event.applied ? 'applied' : 'not-applied';
    case 'ERASURE.DONE':
      return event.scope ?? 'all';
    default:
      return null;
  }
}

/**
 * What a step has to leave in the audit log, as effects behind its own: stored in the same transaction as the
 * step, they are written at least once, and once by their key.
 */
export function withAudit({ envelope, event, effects }: AcceptedStep): readonly KeyedEffect[] {
  const note = (action: string, by: Actor, reason: string | null): AuditOrder => ({
    type: 'record-audit',
    at: event.at,
    by: { role: roleOf(by), id: by.id ?? null },
    action,
    reason,
  });
  const orders = [
    ...(AUDITED.has(event.type)
      ? [note(actionOf(event.type), event.by ?? { role: 'system' }, reasonOf(event))]
      : []),
    // Also those that the end of a retention term ordered while somebody else's event was taken.
    ...effects.flatMap(({ effect }) =>
      effect.type === 'erase' ? [note(ERASURE_ORDERED, { role: 'system' }, effect.scope)] : [],
    ),
  ];
  return [
    ...effects,
    ...orders.map((effect, i) => ({
      key: `${envelope.id}:${envelope.rev}:${effects.length + i}`,
      effect,
    })),
  ];
}

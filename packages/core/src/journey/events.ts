import { FAILURE_KINDS } from '../failure-kinds.ts';
import { CONSENT_PURPOSES } from '../policy/consent-purposes.ts';
import { SHOOTING_MODES } from '../policy/shooting-modes.ts';
import { VERIFICATION_METHODS } from '../policy/verification-methods.ts';
import * as z from '../schema.ts';
import { actor, type Role } from './actor.ts';
import { ERASE_SCOPES, STAFF_LOCK_REASONS } from './context.ts';
import { contentHash, epochMs, groupCode, orderNumber, reference, word } from './ids.ts';
import { REJECTION_REASONS } from './rejection-reasons.ts';
import { VERIFY_REFUSALS } from './verify-refusals.ts';

/** What every event carries: when the server received it, and from whom. */
const stamp = { at: epochMs, by: z.optional(actor) };

function event<Type extends string, Fields extends Record<string, z.ZodMiniType>>(
  type: Type,
  fields: Fields,
) {
  return z.strictObject({ type: z.literal(type), ...stamp, ...fields });
}

const photo = { photo: reference };
const fen = z.int().check(z.nonnegative(), z.maximum(100_000_000));
const orderNo = orderNumber.check(z.maxLength(32));
const millis = z.int().check(z.nonnegative(), z.maximum(3_600_000));

/** Where a picture came from, as far as the client can tell. */
export const PHOTO_SOURCES = ['rear-camera', 'front-camera', 'unknown-camera', 'album'] as const;

const student = [
  event('VERIFY.STARTED', {
    method: z.enum(VERIFICATION_METHODS),
    /** The sealed evidence (code, numbers, pictures of the card) in the person store. */
    evidence: reference,
    input: z.optional(z.enum(['scan', 'picture'])),
  }),
  event('SECOND_FACTOR.GIVEN', { evidence: reference }),
  event('RECORD.CHOSEN', { evidence: reference }),
  event('PHONE.GIVEN', { phone: reference, foreign: z.boolean() }),
  event('IDENTITY.CONFIRMED', {}),
  event('IDENTITY.DENIED', {}),
  event('NOTICE.READ', { version: z.string().check(z.maxLength(40)) }),
  event('CAUTIONS.READ', { version: z.string().check(z.maxLength(40)), ticked: z.boolean() }),
  event('CONSENT.GIVEN', { purpose: z.enum(CONSENT_PURPOSES), version: z.string().check(z.maxLength(40)) }),
  event('CONSENT.REFUSED', { purpose: z.enum(CONSENT_PURPOSES) }),
  event('CONSENT.WITHDRAWN', {}),
  event('NOTIFICATIONS.CHOSEN', { photoStatus: z.boolean(), paymentResult: z.boolean() }),
  event('MODE.CHOSEN', { mode: z.enum(SHOOTING_MODES) }),
  event('VIDEO.STARTED', { version: z.string().check(z.maxLength(40)) }),
  event('VIDEO.PLAYED', { from: millis, to: millis }),
  event('VIDEO.FINISHED', {}),
  event('SHOOT.TAKEN', { ...photo, hash: contentHash, source: z.enum(PHOTO_SOURCES) }),
  event('SHOOT.RETAKEN', {}),
  event('SHOOT.ACCEPTED', photo),
  event('SHOOT.AGAIN', {}),
  event('DRAFT.CHOSEN', photo),
  event('DRAFT.DELETED', photo),
  event('UPLOAD.CONFIRMED', photo),
  event('PAY.STARTED', {}),
  event('PAY.CANCELLED', {}),
  event('REVIEW.WITHDRAWN', {}),
  event('CORRECTION.REQUESTED', { evidence: reference }),
  event('PROOF.CORRECT', {}),
  event('PROOF.DISPUTED', { evidence: z.optional(reference) }),
  event('DOWNLOAD.REQUESTED', {}),
] as const;

const reasons = z.array(z.enum(REJECTION_REASONS)).check(z.minLength(1), z.maxLength(10));

const staff = [
  event('STAFF.UNLOCKED', {}),
  event('STAFF.LOCKED', { reason: z.enum(STAFF_LOCK_REASONS) }),
  event('REVIEW.APPROVED', photo),
  event('REVIEW.REJECTED', { ...photo, reasons }),
  event('RETOUCH.REQUESTED', photo),
  event('RETOUCH.DONE', { ...photo, retouched: reference, hash: contentHash }),
  event('CORRECTION.DONE', { applied: z.boolean() }),
  event('RESET', { level: z.enum(['school', 'college']), reasons, deadline: z.nullable(epochMs) }),
  event('PAY.RECORDED', { receipt: reference, amountFen: fen }),
  /** A payment was recorded by mistake: the fee is owed again. */
  event('PAY.RECORD_UNDONE', { receipt: reference, reason: word }),
  event('REFUND.ORDERED', {
    /** Which payment; absent: what is held for staff, else the one that paid. */
    transaction: z.optional(reference),
  }),
  event('PROOF.RESOLVED', {}),
  /** The publication failed and what was wrong is mended, or nobody has answered until it was overdue: once more. */
  event('PUBLISH.RETRIED', {}),
  event('CAMPAIGN.ENDED', {}),
] as const;

/** Needed only when the order was paid more than once. */
const paymentOf = z.optional(reference);

/** Whose fault it is that no photo was made. */
const NOT_MADE_KINDS = ['photo', 'system'] as const;

const failure = z.object({ code: word, kind: z.enum(FAILURE_KINDS) });

const system = [
  event('TICK', {}),
  event('VERIFY.MATCHED', {
    evidence: reference,
    student: reference,
    groups: z.array(groupCode).check(z.maxLength(6)),
  }),
  event('VERIFY.REFUSED', { evidence: reference, reason: z.enum(VERIFY_REFUSALS) }),
  event('PHONE.CHECKED', {
    phone: reference,
    /** `in-use`: another student gave it before. */
    outcome: z.enum(['free', 'in-use', 'unavailable']),
  }),
  event('VIDEO.REMEMBERED', { version: z.string().check(z.maxLength(40)) }),
  event('PHOTO.MADE', { ...photo, made: reference, hash: contentHash }),
  event('PHOTO.NOT_MADE', {
    ...photo,
    reason: word,
    /** `photo`: nothing can be made of this one, which costs an attempt. `system`: the service could not work. */
    kind: z.enum(NOT_MADE_KINDS),
  }),
  event('INSPECTION.DONE', { ...photo, failures: z.array(failure).check(z.maxLength(60)) }),
  event('UPLOAD.STORED', photo),
  event('UPLOAD.FAILED', { ...photo, reason: word }),
  event('PAY.ORDERED', { orderNo }),
  event('PAY.SUCCEEDED', {
    orderNo,
    /** The payment service's own number of the payment, as a reference: no two payments have the same. */
    transaction: reference,
    amountFen: fen,
  }),
  event('PAY.UNKNOWN', { orderNo }),
  event('PAY.CLOSED', { orderNo }),
  /** A payment went back whole, also when nobody ordered it here. */
  event('PAY.REFUNDED', { orderNo, transaction: paymentOf }),
  /** The payment service says for certain that the refund did not take place: the money is still there. */
  event('PAY.REFUND_FAILED', { orderNo, transaction: paymentOf, reason: word }),
  event('PUBLISH.ONLINE', photo),
  event('PUBLISH.FAILED', { ...photo, reason: word }),
  /** From here on another version of the policy counts. */
  event('POLICY.MOVED', {
    from: z.int().check(z.positive()),
    version: z.int().check(z.positive()),
    /** The fee under the version before. */
    feeFen: z.nullable(fen),
  }),
  event('ERASURE.DONE', {
    /** What was erased; absent: everything. */
    scope: z.optional(z.enum(ERASE_SCOPES)),
  }),
] as const;

/** Everything that can happen to a journey. Unknown fields are refused, so that no personal data slips in. */
export const journeyEventSchema = z.discriminatedUnion('type', [...student, ...staff, ...system]);

export type JourneyEvent = z.Infer<typeof journeyEventSchema>;
export type EventType = JourneyEvent['type'];
export type StudentEvent = z.Infer<(typeof student)[number]>;
export type EventOf<Type extends EventType> = Extract<JourneyEvent, { type: Type }>;

type Schemas = readonly {
  readonly shape: { readonly type: { readonly def: { readonly values: readonly EventType[] } } };
}[];
const typesOf = (schemas: Schemas): readonly EventType[] => schemas.map((s) => s.shape.type.def.values[0]!);

/** Which events each role may send. The service refuses the others as `event/not-allowed`. */
export const EVENTS_BY_ROLE: Readonly<Record<Role, readonly EventType[]>> = {
  student: typesOf(student),
  staff: typesOf(staff),
  system: typesOf(system),
};

export const EVENT_TYPES: readonly EventType[] = [
  ...EVENTS_BY_ROLE.student,
  ...EVENTS_BY_ROLE.staff,
  ...EVENTS_BY_ROLE.system,
];

import {
  CLOSE_REASONS,
  type JourneyContext,
  LOCK_REASONS,
  ORDER_STATES,
  OTHER_PAYMENT_STATES,
  RESET_LEVELS,
  RETENTION_STEPS,
  SHOT_STAGES,
  STAFF_LOCK_REASONS,
} from '../../journey/context.ts';
import { contentHash, groupCode, orderNumber, reference, sessionId, word } from '../../journey/ids.ts';
import { REJECTION_REASONS } from '../../journey/rejection-reasons.ts';
import { VERIFY_REFUSALS } from '../../journey/verify-refusals.ts';
import { CONSENT_PURPOSES } from '../../policy/consent-purposes.ts';
import { SHOOTING_MODES } from '../../policy/shooting-modes.ts';
import { VERIFICATION_METHODS } from '../../policy/verification-methods.ts';
import * as z from '../../schema.ts';

/** A deadline may lie after the last time an event may have, so there is no upper limit. */
const time = z.int().check(z.nonnegative());
const count = z.int().check(z.nonnegative());
const millis = z.int().check(z.nonnegative());
const version = z.string().check(z.maxLength(40));

const answer = z.strictObject({ given: z.boolean(), version, at: time });

/** Everything the journey remembers, as the current machine keeps it. Times in epoch milliseconds. */
export const contextSchema: z.ZodMiniType<JourneyContext> = z.strictObject({
  id: sessionId,
  now: time,
  identity: z.strictObject({
    method: z.nullable(z.enum(VERIFICATION_METHODS)),
    evidence: z.nullable(reference),
    student: z.nullable(reference),
    groups: z.array(groupCode),
    phone: z.nullable(reference),
    refusal: z.nullable(z.enum(VERIFY_REFUSALS)),
    failures: count,
    pausedUntil: z.nullable(time),
    confirmedAt: z.nullable(time),
  }),
  notices: z.strictObject({
    school: z.nullable(z.strictObject({ version, at: time })),
    cautionsAt: z.nullable(time),
    notifications: z.nullable(z.strictObject({ photoStatus: z.boolean(), paymentResult: z.boolean() })),
  }),
  consents: z.partialRecord(z.enum(CONSENT_PURPOSES), answer),
  mode: z.nullable(z.enum(SHOOTING_MODES)),
  video: z.nullable(
    z.strictObject({
      version,
      startedAt: time,
      reportedAt: time,
      watched: z.array(z.tuple([millis, millis])),
      finishedAt: z.nullable(time),
    }),
  ),
  shot: z.nullable(z.strictObject({ photo: reference, hash: contentHash, stage: z.enum(SHOT_STAGES) })),
  unjudged: z.exactOptional(z.nullable(reference)),
  lastFailures: z.array(word),
  attempts: z.strictObject({ inARow: count, liveness: count, quality: count, authenticity: count }),
  cooldown: z.nullable(z.strictObject({ until: time })),
  lock: z.nullable(
    z.strictObject({
      reason: z.enum(LOCK_REASONS),
      until: z.nullable(time),
      because: z.exactOptional(z.enum(STAFF_LOCK_REASONS)),
    }),
  ),
  drafts: z.array(z.strictObject({ photo: reference, hash: contentHash, storedAt: time })),
  chosen: z.nullable(reference),
  atPay: z.boolean(),
  orders: z.array(
    z.strictObject({
      no: orderNumber,
      at: time,
      expiresAt: time,
      state: z.enum(ORDER_STATES),
      receivedFen: z.exactOptional(count),
      transaction: z.exactOptional(reference),
      refundsFailed: z.exactOptional(count),
      queries: z.exactOptional(count),
      asksAt: z.exactOptional(time),
    }),
  ),
  paidBy: z.nullable(z.string().check(z.maxLength(64))),
  otherPayments: z.exactOptional(
    z.array(
      z.strictObject({
        orderNo: orderNumber,
        transaction: z.exactOptional(reference),
        amountFen: count,
        state: z.enum(OTHER_PAYMENT_STATES),
        refundsFailed: z.exactOptional(count),
      }),
    ),
  ),
  submission: z.nullable(
    z.strictObject({
      photo: reference,
      hash: contentHash,
      storedAt: time,
      dueAt: time,
      escalated: z.boolean(),
      approvedAt: z.nullable(time),
      onlineAt: z.nullable(time),
      publishFailures: z.exactOptional(count),
    }),
  ),
  takenBack: z.exactOptional(z.array(reference)),
  uploads: count,
  granted: z.exactOptional(count),
  uploadUntil: z.exactOptional(z.nullable(time)),
  correction: z.exactOptional(z.nullable(reference)),
  rejected: z.array(z.string().check(z.regex(/^[0-9a-f]{16}$/))),
  reset: z.nullable(
    z.strictObject({
      level: z.enum(RESET_LEVELS),
      reasons: z.array(z.enum(REJECTION_REASONS)),
      at: time,
      deadline: z.nullable(time),
    }),
  ),
  closed: z.nullable(z.strictObject({ reason: z.enum(CLOSE_REASONS), at: time })),
  erased: z.exactOptional(z.enum(RETENTION_STEPS)),
  evidenceSince: z.exactOptional(z.nullable(time)),
});

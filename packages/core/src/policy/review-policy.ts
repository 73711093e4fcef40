import { REJECTION_REASONS } from '../journey/rejection-reasons.ts';
import * as z from '../schema.ts';
import { duration } from './duration.ts';
import { STAFF_LEVELS } from './staff-level.ts';
import { uniqueArray } from './unique-array.ts';

const workingDays = z.int().check(z.nonnegative(), z.maximum(60));

/** Review by the school, publication on the registry and proofreading. */
export const reviewPolicy = z
  .strictObject({
    /** Who reviews; absent: any staff. */
    reviewedBy: z.optional(uniqueArray(z.enum(STAFF_LEVELS)).check(z.minLength(1))),
    /** Days the whole collection takes from the first step to the registry, as told to the student. */
    totalEstimateDays: z.optional(z.int().check(z.positive(), z.maximum(366))),
    /** Working days told to the student. */
    estimateWorkingDays: workingDays,
    /** Working days after which a review that has not ended is escalated. */
    dueWorkingDays: workingDays,
    withdrawWhilePending: z.boolean(),
    /** A rejected picture cannot be handed in again. */
    forbidSamePicture: z.boolean(),
    /** How long a student has to replace a rejected or reset photo; null: until the window closes. */
    replaceWithinMs: z.nullable(duration.check(z.positive())),
    reasons: uniqueArray(z.enum(REJECTION_REASONS)).check(z.minLength(1)),
    /** Staff may retouch what the making of the photo spoiled (dyed clothes), never the face. */
    retouch: z.boolean(),
    /** Data of the student may be corrected before approval. */
    correction: z.boolean(),
    publishEstimateWorkingDays: workingDays,
    publishDueWorkingDays: workingDays,
    proofreading: z.boolean(),
    /** When the finished picture may be downloaded. */
    downloadFrom: z.enum(['upload', 'approval', 'online']),
  })
  .check(
    z.refine((r) => r.dueWorkingDays >= r.estimateWorkingDays, {
      error: 'must not be less than the estimate',
      path: ['dueWorkingDays'],
    }),
    z.refine((r) => r.publishDueWorkingDays >= r.publishEstimateWorkingDays, {
      error: 'must not be less than the estimate',
      path: ['publishDueWorkingDays'],
    }),
  );

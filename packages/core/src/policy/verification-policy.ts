import * as z from '../schema.ts';
import { duration } from './duration.ts';

export const VERIFICATION_METHODS = ['capture-code', 'name-number-passport', 'id-card'] as const;
export type VerificationMethod = (typeof VERIFICATION_METHODS)[number];

/** How a student proves who they are. */
export const verificationPolicy = z
  .strictObject({
    methods: z.array(z.enum(VERIFICATION_METHODS)).check(z.minLength(1)),
    /** How the capture code may be given. */
    captureCodeInputs: z.array(z.enum(['scan', 'picture'])),
    /** Typed beside the capture code. */
    secondFactor: z.enum(['none', 'id-last-4']),
    /** How the student record is found after an ID card was read. */
    recordLink: z.enum(['with-code', 'auto', 'auto-then-manual']),
    phone: z.strictObject({ required: z.boolean(), mayBeShared: z.boolean(), foreign: z.boolean() }),
    /** Refused attempts in a row before a pause, and its length. */
    maxFailures: z.int().check(z.positive()),
    pauseMs: duration,
  })
  .check(
    z.refine((v) => !v.methods.includes('capture-code') || v.captureCodeInputs.length > 0, {
      error: 'must name an input for the capture code',
      path: ['captureCodeInputs'],
    }),
  );

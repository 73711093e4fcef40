import * as z from '../schema.ts';
import { duration } from './duration.ts';
import { uniqueArray } from './unique-array.ts';
import { VERIFICATION_METHODS } from './verification-methods.ts';

/** How a student proves who they are. */
export const verificationPolicy = z
  .strictObject({
    methods: uniqueArray(z.enum(VERIFICATION_METHODS)).check(z.minLength(1)),
    /** How the capture code may be given. */
    captureCodeInputs: uniqueArray(z.enum(['scan', 'picture'])),
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
    z.refine((v) => v.methods.includes('capture-code') || v.secondFactor === 'none', {
      error: 'must be none when the capture code is not offered',
      path: ['secondFactor'],
    }),
    z.refine((v) => !v.methods.includes('id-card') || v.recordLink !== 'with-code', {
      error: 'must say how the record is found when the ID card is offered',
      path: ['recordLink'],
    }),
  );

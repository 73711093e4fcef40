import * as z from '../schema.ts';
import { duration } from './duration.ts';
import { STAFF_LEVELS } from './staff-level.ts';
import { uniqueArray } from './unique-array.ts';

/** Whether and when the student pays. `later`: outside the app, recorded by staff, and nothing waits for it. */
export const paymentPolicy = z
  .strictObject({
    when: z.enum(['none', 'before-capture', 'after-confirm', 'later']),
    /** In fen; null exactly when nothing is paid. */
    amountFen: z.nullable(z.int().check(z.positive(), z.maximum(1_000_000))),
    /** Staff may record a payment made elsewhere. */
    offline: z.boolean(),
    /** Who may record such a payment and undo that; absent: any staff. */
    recordBy: z.optional(uniqueArray(z.enum(STAFF_LEVELS)).check(z.minLength(1))),
    /** Who may give money back; absent: any staff. */
    refundBy: z.optional(uniqueArray(z.enum(STAFF_LEVELS)).check(z.minLength(1))),
    /** An order that is not paid by then is closed. */
    orderTtlMs: duration.check(z.minimum(60_000)),
  })
  .check(
    z.refine((p) => (p.when === 'none') === (p.amountFen === null), {
      error: 'must be given exactly when something is paid',
      path: ['amountFen'],
    }),
    z.refine((p) => p.when !== 'later' || p.offline, {
      error: 'must be true when paying later',
      path: ['offline'],
    }),
  );

import * as z from '../schema.ts';

const channel = z.int().check(z.minimum(0), z.maximum(255));

/** What the finished picture looks like. Names of rule sets and specifications are those of `@tucai/vision`. */
export const photoPolicy = z.strictObject({
  specification: z.string().check(z.minLength(1)),
  sourceRules: z.string().check(z.minLength(1)),
  background: z.strictObject({ red: channel, green: channel, blue: channel, replaced: z.boolean() }),
  headCovering: z.enum(['forbidden', 'when-face-free']),
  clothes: z.strictObject({ notBlue: z.boolean(), notWhite: z.boolean(), mustBeWhite: z.boolean() }).check(
    z.refine((c) => !(c.notWhite && c.mustBeWhite), {
      error: 'cannot be forbidden and required',
      path: ['mustBeWhite'],
    }),
  ),
  /** Printed copies the student gets. */
  prints: z.int().check(z.nonnegative(), z.maximum(20)),
});

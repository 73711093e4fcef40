import * as z from '../schema.ts';

const channel = z.int().check(z.minimum(0), z.maximum(255));

/** What the finished picture looks like. Names of rule sets and specifications are those of `@tucai/vision`. */
export const photoPolicy = z.strictObject({
  specification: z.string().check(z.minLength(1), z.maxLength(60)),
  sourceRules: z.string().check(z.minLength(1), z.maxLength(60)),
  /**
   * Where the distance of the head from the upper edge is measured: the standard's 头顶发际 can be read as the
   * top of the hair (default) or as the line where hair meets skin.
   */
  crown: z.optional(z.enum(['top-of-hair', 'hairline'])),
  background: z.strictObject({ red: channel, green: channel, blue: channel, replaced: z.boolean() }),
  /** `when-face-free`: allowed for religious, medical or cultural reasons if it neither hides nor shades the face. */
  headCovering: z.enum(['forbidden', 'when-face-free']),
  clothes: z
    .strictObject({
      notBlue: z.boolean(),
      notWhite: z.boolean(),
      mustBeWhite: z.boolean(),
      /** Advised, not required. */
      whiteAdvised: z.optional(z.boolean()),
      /** No complex patterns and no stripes. */
      plain: z.optional(z.boolean()),
    })
    .check(
      z.refine((c) => !(c.notWhite && c.mustBeWhite), {
        error: 'cannot be forbidden and required',
        path: ['mustBeWhite'],
      }),
      z.refine((c) => !(c.notWhite && c.whiteAdvised), {
        error: 'cannot be forbidden and advised',
        path: ['whiteAdvised'],
      }),
    ),
  /** Printed copies the student gets. */
  prints: z.int().check(z.nonnegative(), z.maximum(20)),
});

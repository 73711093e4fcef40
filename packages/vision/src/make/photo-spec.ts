import * as z from 'zod/mini';
import { VisionError } from '../errors.ts';
import { specProblem } from './spec-problem.ts';

const positive = z.number().check(z.positive());
const whole = z.number().check(z.int(), z.positive());
const distance = z.number().check(z.minimum(0));
const bounds = z.strictObject({ min: distance, max: positive, ideal: distance }).check(
  z.refine((b) => b.min < b.max && b.ideal >= b.min && b.ideal <= b.max, {
    error: 'min ≤ ideal ≤ max, min < max',
  }),
);
const level = z.number().check(z.int(), z.minimum(0), z.maximum(255));
const rgb = z.tuple([level, level, level]);
const inOrder = z.refine<{ readonly min: number; readonly max: number }>((span) => span.min <= span.max, {
  error: 'min ≤ max',
});
const percent = z.number().check(z.int(), z.minimum(1), z.maximum(100));
const shape = z.strictObject({
  /** A name for reports and folders: letters, digits, `.`, `_` and `-`. */
  id: z
    .string()
    .check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u, 'up to 64 letters, digits, . _ and -')),
  version: whole,
  /** Where the numbers come from. */
  source: z.string().check(z.minLength(1), z.maxLength(1000)),
  /** Pixels of the finished picture. */
  width: z.number().check(z.int(), z.minimum(64), z.maximum(4096)),
  height: z.number().check(z.int(), z.minimum(64), z.maximum(4096)),
  /** What the crown is: the top of the hair, or where hair and forehead meet. */
  crownIs: z.enum(['top-of-hair', 'hairline']),
  /** Pixels from the top edge to the crown and to the middle between the eyes. */
  crown: bounds,
  eyes: bounds,
  /** Pixels between the cheeks. */
  cheeks: bounds,
  /** How far pixels of the photo may be enlarged; 1 is not at all. */
  enlargement: z.number().check(z.positive(), z.maximum(16)),
  /** One colour, a gradient from top to bottom, or `keep`: the photo's own background. */
  backdrop: z.union([
    z.strictObject({ colour: rgb }),
    z.strictObject({ top: rgb, bottom: rgb }),
    z.literal('keep'),
  ]),
  jpeg: z.strictObject({
    /** By the scale of the Independent JPEG Group. */
    quality: z.strictObject({ min: percent, max: percent }).check(inOrder),
    /** Size of the file, both ends included. */
    bytes: z.strictObject({ min: distance, max: positive }).check(inOrder),
    dpi: z.number().check(z.int(), z.minimum(1), z.maximum(65535)),
  }),
});

/** A spec that no photo could meet would be blamed on the photographer, so it is refused as such. */
const photoSpec = shape.check(
  z.refine(({ eyes, height }) => eyes.max <= height, { path: ['eyes'], error: 'max ≤ height' }),
  z.refine(({ cheeks, width }) => cheeks.max <= width, { path: ['cheeks'], error: 'max ≤ width' }),
  z.refine(({ crown, eyes }) => crown.min < eyes.max && crown.ideal < eyes.ideal, {
    path: ['crown'],
    error: 'the crown lies above the eyes: min < eyes.max, ideal < eyes.ideal',
  }),
);

/** What a finished picture must be, as data. */
export type PhotoSpec = Readonly<z.infer<typeof photoSpec>>;

/**
 * Checks a host's own spec.
 * @param content parsed JSON of unknown content
 * @throws VisionError `input/invalid` with the path and the reason of every problem
 */
export function parsePhotoSpec(content: unknown): PhotoSpec {
  const parsed = photoSpec.safeParse(content);
  if (parsed.success) return parsed.data;
  const reasons = parsed.error.issues.map(specProblem);
  throw new VisionError('input/invalid', `The spec of the picture cannot be used. ${reasons.join('; ')}`, {
    details: { problems: reasons.length },
  });
}

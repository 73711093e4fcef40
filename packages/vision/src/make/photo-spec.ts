import * as z from 'zod/mini';
import { VisionError } from '../errors.ts';

const positive = z.number().check(z.positive());
const whole = z.number().check(z.int(), z.positive());
const bounds = z.strictObject({ min: z.number(), max: z.number(), ideal: z.number() }).check(
  z.refine((b) => b.min < b.max && b.ideal >= b.min && b.ideal <= b.max, {
    error: 'min ≤ ideal ≤ max, min < max',
  }),
);
const level = z.number().check(z.int(), z.minimum(0), z.maximum(255));
const rgb = z.tuple([level, level, level]);
const span = z.strictObject({ min: z.number().check(z.minimum(0)), max: positive });

const photoSpec = z.strictObject({
  id: z.string().check(z.minLength(1)),
  version: whole,
  /** Where the numbers come from. */
  source: z.string().check(z.minLength(1)),
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
  enlargement: positive,
  /** One colour, a gradient from top to bottom, or `keep`: the photo's own background. */
  backdrop: z.union([
    z.strictObject({ colour: rgb }),
    z.strictObject({ top: rgb, bottom: rgb }),
    z.literal('keep'),
  ]),
  jpeg: z.strictObject({
    quality: span,
    bytes: span,
    dpi: z.number().check(z.int(), z.minimum(1), z.maximum(65535)),
  }),
});

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
  const reasons = parsed.error.issues.map((issue) => `${issue.path.join('.') || '(top)'}: ${issue.message}`);
  throw new VisionError('input/invalid', `The spec of the picture cannot be used. ${reasons.join('; ')}`, {
    details: { problems: reasons.length },
  });
}

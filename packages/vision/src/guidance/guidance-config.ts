import * as z from 'zod/mini';
import { VisionError } from '../errors.ts';

const ms = (standard: number) => z._default(z.number().check(z.minimum(0), z.maximum(600_000)), standard);

const schema = z.strictObject({
  /** A new hint is shown once it has been the reason for this long. */
  hintHoldMs: ms(500),
  /** A hint shown this long did not help: it is said in other words. */
  escalateMs: ms(6000),
  /** What would only draw a remark stands in the way no longer than this. */
  patienceMs: ms(8000),
  /** How long frames must be ready before the picture is taken. */
  holdStillMs: ms(1200),
  /** A lapse shorter than this is forgiven; a blink takes 100 to 400 ms. */
  graceMs: ms(400),
  /** Frames further apart than this say nothing about the time between them. */
  stallMs: ms(2000),
});

/** Times of the guidance in milliseconds. All are our choice, to be changed by who embeds it. */
export type GuidanceConfig = Readonly<z.infer<typeof schema>>;
export type GuidanceConfigInput = z.input<typeof schema>;

/**
 * Fills in what a host leaves out.
 * @throws VisionError `input/invalid` naming the fields that are wrong: times are 0 to 600,000 ms
 */
export function guidanceConfig(input: GuidanceConfigInput = {}): GuidanceConfig {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(({ path }) => path.join('.') || '(top)').join(', ');
  throw new VisionError('input/invalid', `The guidance takes times of 0 to 600000 ms. Wrong: ${fields}.`);
}

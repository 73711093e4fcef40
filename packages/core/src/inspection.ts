import { parse } from './errors/parse.ts';
import { TucaiError } from './errors/tucai-error.ts';
import { FAILURE_KINDS } from './failure-kinds.ts';
import { localizedText } from './localized-text.ts';
import * as z from './schema.ts';

const failure = z.object({
  /** The check that failed, such as `eyes-open`. */
  code: z.string().check(z.minLength(1), z.maxLength(100)),
  kind: z.enum(FAILURE_KINDS),
  message: z.optional(localizedText),
});

/**
 * What the journey has to know of a photo's examination, whoever examined it. More fields (measured values,
 * regions, scores) are dropped. It passed exactly when there is no failure.
 * @example
 * const result = parse(inspection, await response.json(), 'the inspection');
 */
export const inspection = z.object({ passed: z.boolean(), failures: z.array(failure) }).check(
  z.refine(({ passed, failures }) => passed === (failures.length === 0), {
    error: 'must be true exactly when there is no failure',
    path: ['passed'],
  }),
);

export type Inspection = z.Infer<typeof inspection>;

const judgedCheck = z.object({
  code: z.string(),
  kind: z.enum(FAILURE_KINDS),
  verdict: z.enum(['pass', 'warn', 'fail', 'skipped']),
  message: z.optional(localizedText),
});

/** One check's answer, as far as it matters here; the results in the report of `@tucai/vision` fit by shape. */
export type JudgedCheck = Readonly<z.Infer<typeof judgedCheck>>;

/**
 * Makes the inspection of a list of judged checks: every `fail` becomes a failure, `warn` does not.
 *
 * @throws TucaiError `input/invalid` for a check of another shape or with an unknown verdict, and when no check
 *   gave a verdict: a photo that nothing has looked at did not pass
 * @example
 * const { report } = await checkPhoto(image, runtime); // from @tucai/vision
 * const result = inspectionFrom(report.checks);
 */
export function inspectionFrom(checks: Iterable<JudgedCheck>): Inspection {
  const judged = parse(z.array(judgedCheck), Array.from(checks), 'the checks');
  if (judged.every(({ verdict }) => verdict === 'skipped')) {
    throw new TucaiError('input/invalid', 'No check gave a verdict, so the photo was not examined.');
  }
  const failures = judged
    .filter(({ verdict }) => verdict === 'fail')
    .map(({ code, kind, message }) => (message === undefined ? { code, kind } : { code, kind, message }));
  return parse(inspection, { passed: failures.length === 0, failures }, 'the checks');
}

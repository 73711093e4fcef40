import { CHECK_CODES, type CheckResult } from '@tucai/vision';
import { z } from 'zod';

const point = z.strictObject({ x: z.number(), y: z.number() });
const box = z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

const checkResult = z.object({
  code: z.enum(CHECK_CODES),
  kind: z.enum(['quality', 'liveness', 'authenticity']),
  verdict: z.enum(['pass', 'warn', 'fail', 'skipped']),
  value: z.number().nullable(),
  unit: z.enum(['bits', 'bytes', 'count', 'deg', 'level', 'px', 'ratio', 'share']),
  range: z.strictObject({ min: z.number().nullable(), max: z.number().nullable() }),
  score: z.number().min(0).max(100).nullable(),
  region: z.strictObject({ box, lines: z.array(z.tuple([point, point])) }).nullable(),
  component: z.string().optional(),
  skipped: z.enum(['no-face', 'disabled', 'model-missing', 'too-small', 'no-file', 'not-jpeg']).optional(),
  message: z.strictObject({ 'zh-CN': z.string(), en: z.string() }),
});

const head = { file: z.string().min(1), ms: z.number().nonnegative() };

/**
 * One line of `tucai check --json`. The fields are the same in every line, except that `error` is there exactly
 * when the verdict is `error`; then `faces` is null and `checks` is empty. New optional fields may be added.
 * At most 16 candidates for a face are looked at, so that `faces` is never more than 16, however many people there are.
 */
export const photoLineSchema = z.union([
  z.object({
    ...head,
    verdict: z.enum(['pass', 'warn', 'fail']),
    faces: z.int().nonnegative(),
    checks: z.array(checkResult),
  }),
  z.object({
    ...head,
    verdict: z.literal('error'),
    faces: z.null(),
    checks: z.tuple([]),
    error: z.object({ code: z.string().min(1), message: z.string().min(1) }),
  }),
]);

interface LineHead {
  /** The path as it was given, or as it was found below the folder that was given. */
  readonly file: string;
  /** Work on this photo, decoding to verdict, in whole milliseconds. */
  readonly ms: number;
}

/** A photo that was looked at. */
export interface JudgedLine extends LineHead {
  readonly verdict: 'pass' | 'warn' | 'fail';
  /** How many faces were found, at most 16. */
  readonly faces: number;
  /** In the order of `CHECK_CODES`. */
  readonly checks: readonly CheckResult[];
}

/** A photo that could not be read or decoded. */
export interface ErrorLine extends LineHead {
  readonly verdict: 'error';
  readonly faces: null;
  readonly checks: readonly [];
  /** The code is a `VisionErrorCode`, one of `FileErrorCode`, or `internal`. The message is in the chosen language. */
  readonly error: { readonly code: string; readonly message: string };
}

export type PhotoLine = JudgedLine | ErrorLine;

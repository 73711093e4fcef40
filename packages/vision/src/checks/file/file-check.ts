import type { FileFacts } from '../../file/file-facts.ts';
import type { PictureCheck, SkipReason, Unit } from '../check.ts';
import type { FileCode } from './codes.ts';

/**
 * A check that reads what the file says of itself; skipped with `no-file` when only pixels were given.
 * @param score 0–100 for a value
 */
export function fileCheck(
  code: FileCode,
  unit: Unit,
  measure: (file: FileFacts) => number | SkipReason,
  score: (value: number) => number,
): PictureCheck {
  return {
    code,
    kind: 'quality',
    unit,
    subject: 'picture',
    measure({ file }) {
      if (!file) return 'no-file';
      const value = measure(file);
      return typeof value === 'string' ? value : { value, score: score(value), region: null };
    },
  };
}

/** Score of a count of faults. */
export const faultless = (faults: number): number => (faults === 0 ? 100 : 0);

import type { HintCode } from './hint-codes.ts';
import type { LiveCode } from './live-codes.ts';

/** One thing that is not right in a frame, with the measure behind it. */
export interface Finding {
  readonly hint: HintCode;
  /** The check of the photo that would say so; null for what only the guidance looks at. */
  readonly check: LiveCode | null;
  /** `warn`: the photo would be taken with a remark. */
  readonly verdict: 'warn' | 'fail';
  /** The rule never fails a photo on this side, however far the value is off. */
  readonly onlyWarns: boolean;
  readonly value: number;
  /** The values that pass; null is unbounded. */
  readonly range: { readonly min: number | null; readonly max: number | null };
}

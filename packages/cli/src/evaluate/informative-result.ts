import type { CheckCode } from '@tucai/vision';
import type { Truth } from './confusion.ts';
import { type Examined, resultOf } from './examine.ts';

/** How far the values of some photos reach. */
export interface Spread {
  readonly photos: number;
  readonly low: number;
  readonly high: number;
}

/** A check without a limit: what it measures where the label says so, and where it does not. */
export interface InformativeResult {
  readonly criterion: CheckCode;
  readonly labelled: Spread | null;
  readonly others: Spread | null;
}

export function informativeResult(criterion: CheckCode, examined: readonly Examined[]): InformativeResult {
  const spread = (truth: Truth): Spread | null => {
    const values = examined
      .filter(({ sample }) => sample.truths[criterion]?.truth === truth)
      .flatMap(({ report }) => resultOf(report, criterion).value ?? []);
    if (values.length === 0) return null;
    return { photos: values.length, low: Math.min(...values), high: Math.max(...values) };
  };
  return { criterion, labelled: spread('violating'), others: spread('compliant') };
}

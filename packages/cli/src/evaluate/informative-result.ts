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
  /** How many of the others measure as much as the least of those. */
  readonly overlap: number;
}

export function informativeResult(criterion: CheckCode, examined: readonly Examined[]): InformativeResult {
  const values = (truth: Truth): number[] =>
    examined
      .filter(({ sample }) => sample.truths[criterion]?.truth === truth)
      .flatMap(({ report }) => resultOf(report, criterion).value ?? []);
  const labelled = values('violating');
  const others = values('compliant');
  const least = labelled.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...labelled);
  return {
    criterion,
    labelled: spreadOf(labelled),
    others: spreadOf(others),
    overlap: others.filter((value) => value >= least).length,
  };
}

function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null;
  return { photos: values.length, low: Math.min(...values), high: Math.max(...values) };
}

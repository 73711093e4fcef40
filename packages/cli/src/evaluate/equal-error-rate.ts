import type { CheckResult } from '@tucai/vision';

/** One measured value, oriented so that more is worse. */
export interface ScoredSample {
  readonly badness: number;
  readonly violating: boolean;
}

export interface EqualErrorRate {
  /** The error rate at the threshold where misses and false alarms are equally frequent, 0–1. */
  readonly rate: number;
  /** Values worse than this are flagged. */
  readonly threshold: number;
}

/** Fewer samples a side than this give a rate that says nothing. */
const MIN_SAMPLES_PER_SIDE = 5;

/**
 * Equal error rate of one continuous measure: the threshold is moved through every gap between measured
 * values, and the rate is the mean of the two error rates where they are closest.
 * @returns null when there are fewer than `MIN_SAMPLES_PER_SIDE` samples on a side
 */
export function equalErrorRate(samples: readonly ScoredSample[]): EqualErrorRate | null {
  const violating = samples.filter((s) => s.violating).map((s) => s.badness);
  const compliant = samples.filter((s) => !s.violating).map((s) => s.badness);
  if (Math.min(violating.length, compliant.length) < MIN_SAMPLES_PER_SIDE) return null;
  let best: (EqualErrorRate & { readonly gap: number }) | undefined;
  for (const threshold of thresholds(samples.map((s) => s.badness))) {
    const missed = violating.filter((b) => b <= threshold).length / violating.length;
    const alarmed = compliant.filter((b) => b > threshold).length / compliant.length;
    const gap = Math.abs(missed - alarmed);
    const rate = (missed + alarmed) / 2;
    if (best === undefined || gap < best.gap || (gap === best.gap && rate < best.rate)) {
      best = { rate, threshold, gap };
    }
  }
  return best === undefined ? null : { rate: best.rate, threshold: best.threshold };
}

/** The middles of the gaps between the distinct values. */
function thresholds(values: readonly number[]): number[] {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  if (sorted.length === 1) return sorted;
  return sorted.slice(1).map((value, i) => (value + sorted[i]!) / 2);
}

/**
 * How bad a value is by the range that passes: 0 on the limit, negative inside, positive outside. With two
 * limits the unit is half the width of the range, so that both ends weigh the same.
 * @returns null when the range has no limit
 */
export function badness(value: number, range: { min: number | null; max: number | null }): number | null {
  const { min, max } = range;
  if (min !== null && max !== null) {
    const half = (max - min) / 2 || 1;
    return Math.max(min - value, value - max) / half;
  }
  if (min !== null) return min - value;
  return max === null ? null : value - max;
}

/** Badness of a result; null when it has no value or no limit. */
export function badnessOf({ value, range }: Pick<CheckResult, 'value' | 'range'>): number | null {
  return value === null ? null : badness(value, range);
}

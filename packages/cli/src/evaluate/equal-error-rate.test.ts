import { describe, expect, it } from 'vitest';
import { badness, equalErrorRate } from './equal-error-rate.ts';

const samples = (violating: number[], compliant: number[]) => [
  ...violating.map((value) => ({ badness: value, violating: true })),
  ...compliant.map((value) => ({ badness: value, violating: false })),
];

describe('equalErrorRate', () => {
  it('is zero when the values do not overlap, with the threshold in the gap', () => {
    expect(equalErrorRate(samples([5, 6, 7, 8, 9], [0, 1, 2, 3, 4]))).toEqual({ rate: 0, threshold: 4.5 });
  });

  it('finds the threshold where one of five is wrong on each side', () => {
    expect(equalErrorRate(samples([3, 4, 5, 6, 7], [-1, 0, 1, 2, 3.5]))).toEqual({
      rate: 0.2,
      threshold: 3.25,
    });
  });

  it('takes the mean where the two rates never meet', () => {
    // Threshold 4.5: 0 of 5 missed, 1 of 6 alarmed; 5.5: 1 of 5 missed, 1 of 6 alarmed (nearest).
    const { rate, threshold } = equalErrorRate(samples([5, 6, 7, 8, 9], [0, 1, 2, 3, 4, 10]))!;
    expect(threshold).toBe(5.5);
    expect(rate).toBeCloseTo((1 / 5 + 1 / 6) / 2, 12);
  });

  it('is one half when both sides measure the same', () => {
    expect(equalErrorRate(samples([1, 1, 1, 1, 1], [1, 1, 1, 1, 1]))?.rate).toBe(0.5);
  });

  it('says nothing about fewer than five a side', () => {
    expect(equalErrorRate(samples([5, 6, 7, 8], [0, 1, 2, 3, 4]))).toBeNull();
  });
});

describe('badness', () => {
  it('grows away from the range', () => {
    expect(badness(0.03, { min: 0.05, max: null })).toBeCloseTo(0.02);
    expect(badness(0.1, { min: null, max: 0.07 })).toBeCloseTo(0.03);
    expect(badness(-15, { min: -10, max: 10 })).toBe(0.5);
    expect(badness(0, { min: -10, max: 10 })).toBe(-1);
    expect(badness(4, { min: 4, max: 4 })).toBe(0);
    expect(badness(4, { min: null, max: null })).toBeNull();
  });
});

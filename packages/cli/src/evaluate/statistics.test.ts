import { describe, expect, it } from 'vitest';
import { correlation, mean, quantile } from './statistics.ts';

describe('statistics', () => {
  it('mean', () => {
    expect(mean([1, 2, 6])).toBe(3);
  });

  it('quantile interpolates between neighbours, whatever the order', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([4, 1, 3, 2], 0)).toBe(1);
    expect(quantile([4, 1, 3, 2], 1)).toBe(4);
    expect(quantile([10, 20], 0.95)).toBeCloseTo(19.5);
    expect(quantile([], 0.5)).toBeNaN();
  });

  it('correlation', () => {
    expect(correlation([1, 2, 3], [2, 4, 6])).toBeCloseTo(1);
    expect(correlation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1);
    // xy = 3, xx = 2, yy = 14 / 3
    expect(correlation([1, 2, 3], [1, 3, 4])).toBeCloseTo(3 / Math.sqrt(2 * (14 / 3)));
    expect(correlation([1, 1, 1], [1, 2, 3])).toBeNull();
    expect(() => correlation([1], [1, 2])).toThrow(RangeError);
  });
});

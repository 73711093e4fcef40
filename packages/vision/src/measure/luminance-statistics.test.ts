import { describe, expect, it } from 'vitest';
import { luminanceStatistics } from './luminance-statistics.ts';

function histogram(counts: Readonly<Record<number, number>>): { bins: Float64Array; total: number } {
  const bins = new Float64Array(256);
  let total = 0;
  for (const [level, count] of Object.entries(counts)) {
    bins[Number(level)] = count;
    total += count;
  }
  return { bins, total };
}

describe('luminanceStatistics', () => {
  it('of one level has neither variance nor entropy', () => {
    expect(luminanceStatistics(histogram({ 51: 9 }))).toEqual({ mean: 0.2, variance: 0, entropy: 0 });
  });

  it('of black and white in equal parts is a variance of a quarter and one bit', () => {
    const { mean, variance, entropy } = luminanceStatistics(histogram({ 0: 500, 255: 500 }));
    expect(mean).toBeCloseTo(0.5, 12);
    expect(variance).toBeCloseTo(0.25, 12);
    expect(entropy).toBeCloseTo(1, 12);
  });

  it('of all 256 levels alike is 8 bits', () => {
    const bins = new Float64Array(256).fill(3);
    expect(luminanceStatistics({ bins, total: 768 }).entropy).toBeCloseTo(8, 12);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forwardDct } from './forward-dct.ts';

/** A.3.3 of ITU-T T.81, term by term. */
function byDefinition(samples: readonly number[]): number[] {
  const c = (k: number): number => (k === 0 ? Math.SQRT1_2 : 1);
  return samples.map((_, at) => {
    const v = at >> 3;
    const u = at & 7;
    let sum = 0;
    for (let y = 0; y < 8; y++) {
      for (let x = 0; x < 8; x++) {
        const wave = Math.cos(((2 * x + 1) * u * Math.PI) / 16) * Math.cos(((2 * y + 1) * v * Math.PI) / 16);
        sum += samples[y * 8 + x]! * wave;
      }
    }
    return 0.25 * c(u) * c(v) * sum;
  });
}

describe('forwardDct', () => {
  it('is the transform of the standard', () => {
    const sample = fc.integer({ min: -128, max: 127 });
    fc.assert(
      fc.property(fc.array(sample, { minLength: 64, maxLength: 64 }), (samples) => {
        const block = Float64Array.from(samples);
        forwardDct(block);
        for (const [k, value] of byDefinition(samples).entries()) expect(block[k]).toBeCloseTo(value, 8);
      }),
    );
  });

  it('puts a flat block into its first coefficient', () => {
    const block = new Float64Array(64).fill(100);
    forwardDct(block);
    expect(block[0]).toBeCloseTo(800, 9);
    for (let k = 1; k < 64; k++) expect(Math.abs(block[k]!)).toBeLessThan(1e-9);
  });
});

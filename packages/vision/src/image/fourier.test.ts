import { describe, expect, it } from 'vitest';
import { fourierMagnitudes } from './fourier.ts';

describe('fourierMagnitudes', () => {
  it('of a constant is its sum at frequency 0', () => {
    const found = fourierMagnitudes(new Float64Array(64).fill(3), 8);
    expect(found[0]).toBeCloseTo(192, 9);
    expect(Math.max(...found.slice(1))).toBeCloseTo(0, 9);
  });

  it('of a slanting wave has one pair of peaks', () => {
    const wave = Float64Array.from({ length: 256 }, (_, i) =>
      Math.cos((2 * Math.PI * (3 * (i % 16) + 5 * Math.floor(i / 16))) / 16),
    );
    const found = fourierMagnitudes(wave, 16);
    expect(found[5 * 16 + 3]).toBeCloseTo(128, 6);
    expect(found[11 * 16 + 13]).toBeCloseTo(128, 6);
    expect(found.filter((v) => v > 1e-6)).toHaveLength(2);
  });

  it('agrees with the sum it stands for', () => {
    const values = Float64Array.from({ length: 16 }, (_, i) => (i * i * 7) % 11);
    const [u, v] = [1, 2];
    let [re, im] = [0, 0];
    values.forEach((value, i) => {
      const angle = (-2 * Math.PI * (u * (i % 4) + v * Math.floor(i / 4))) / 4;
      re += value * Math.cos(angle);
      im += value * Math.sin(angle);
    });
    expect(fourierMagnitudes(values, 4)[v * 4 + u]).toBeCloseTo(Math.hypot(re, im), 9);
  });
});

import { describe, expect, it } from 'vitest';
import { resizePlanes } from './resize-planes.ts';

describe('resizePlanes', () => {
  it('doubles with a quarter and three quarters of the neighbours', () => {
    const found = resizePlanes(Float32Array.of(0, 4), 1, { width: 2, height: 1 }, { width: 4, height: 1 });
    expect([...found]).toEqual([0, 1, 3, 4]);
  });

  it('halves a ramp to a ramp away from the edges, each channel by itself', () => {
    const values = Float32Array.from({ length: 32 }, (_, i) => (i % 2 === 0 ? i / 2 : 100));
    const found = resizePlanes(values, 2, { width: 16, height: 1 }, { width: 8, height: 1 });
    for (let x = 1; x < 7; x++) expect(found[x * 2]).toBeCloseTo(2 * x + 0.5, 5);
    for (let x = 0; x < 8; x++) expect(found[x * 2 + 1]).toBeCloseTo(100, 5);
  });

  it('keeps the mean of rows and columns when both change', () => {
    const values = Float32Array.from({ length: 12 * 9 }, (_, i) => (i * 37) % 11);
    const mean = (v: Float32Array): number => v.reduce((a, b) => a + b, 0) / v.length;
    const found = resizePlanes(values, 1, { width: 12, height: 9 }, { width: 4, height: 3 });
    expect(found).toHaveLength(12);
    expect(mean(found)).toBeCloseTo(mean(values), 0);
  });

  it('loses no value when it shrinks, wherever it lies', () => {
    for (let place = 3; place < 13; place++) {
      const values = new Float32Array(16);
      values[place] = 12;
      const found = resizePlanes(values, 1, { width: 16, height: 1 }, { width: 4, height: 1 });
      expect(found.reduce((a, b) => a + b, 0)).toBeCloseTo(3, 5);
    }
  });

  it('hands out a copy when the size stays', () => {
    const values = Float32Array.of(1, 2);
    const found = resizePlanes(values, 1, { width: 2, height: 1 }, { width: 2, height: 1 });
    expect(found).toEqual(values);
    expect(found).not.toBe(values);
  });
});

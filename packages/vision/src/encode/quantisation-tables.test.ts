import { describe, expect, it } from 'vitest';
import { quantisationTables, ZIGZAG } from './quantisation-tables.ts';

describe('quantisationTables', () => {
  it('are those of the standard at quality 50 and all ones at 100', () => {
    const { luminance, chrominance } = quantisationTables(50);
    expect([...luminance.subarray(0, 8)]).toEqual([16, 11, 10, 16, 24, 40, 51, 61]);
    expect([...luminance].reduce((a, b) => a + b)).toBe(3688);
    expect([...chrominance.subarray(0, 8)]).toEqual([17, 18, 24, 47, 99, 99, 99, 99]);
    const best = quantisationTables(100);
    expect(new Set([...best.luminance, ...best.chrominance])).toEqual(new Set([1]));
  });

  it('get finer with quality, step by step', () => {
    for (let quality = 2; quality <= 100; quality++) {
      const coarse = quantisationTables(quality - 1);
      const fine = quantisationTables(quality);
      for (let k = 0; k < 64; k++) {
        expect(fine.luminance[k]).toBeLessThanOrEqual(coarse.luminance[k]!);
        expect(fine.chrominance[k]).toBeLessThanOrEqual(coarse.chrominance[k]!);
      }
    }
  });

  it.each([0, 101, 60.5, Number.NaN])('refuse a quality of %s', (quality) => {
    expect(() => quantisationTables(quality)).toThrow(RangeError);
  });
});

describe('ZIGZAG', () => {
  it('walks the diagonals', () => {
    expect([...ZIGZAG.subarray(0, 10)]).toEqual([0, 1, 8, 16, 9, 2, 3, 10, 17, 24]);
    expect([...ZIGZAG.subarray(58)]).toEqual([53, 60, 61, 54, 47, 55, 62, 63].slice(2));
    expect(new Set(ZIGZAG).size).toBe(64);
    expect(ZIGZAG[63]).toBe(63);
  });
});

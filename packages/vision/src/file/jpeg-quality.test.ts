import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jpegQuality, standardTable } from './jpeg-quality.ts';

const table = (values: readonly number[], bits: 8 | 16 = 8) => ({ id: 0, bits, values });

describe('standardTable', () => {
  it('is the example table at 50, all ones at 100, and what libjpeg makes at 75', () => {
    expect(standardTable('luminance', 50).slice(0, 4)).toEqual([16, 11, 10, 16]);
    expect(new Set(standardTable('chrominance', 100))).toEqual(new Set([1]));
    // (16·50 + 50) / 100 = 8.5, (11·50 + 50) / 100 = 6, (61·50 + 50) / 100 = 31
    expect(standardTable('luminance', 75).slice(0, 8)).toEqual([8, 6, 5, 8, 12, 20, 26, 31]);
  });
});

describe('jpegQuality', () => {
  it('finds every factor again, exactly', () => {
    for (let factor = 1; factor <= 100; factor++) {
      const luminance = table(standardTable('luminance', factor));
      const chrominance = table(standardTable('chrominance', factor));
      expect(jpegQuality(luminance, chrominance)).toEqual({ factor, exact: true });
      expect(jpegQuality(luminance, undefined)).toEqual({ factor, exact: true });
    }
  });

  it('comes near for other tables and says that it is no more than that', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 90 }),
        fc.array(fc.constantFrom(-1, 0, 1), { minLength: 64, maxLength: 64 }),
        (factor, noise) => {
          fc.pre(noise.some((n) => n !== 0));
          const values = standardTable('luminance', factor).map((v, i) => Math.max(1, v + noise[i]!));
          const found = jpegQuality(table(values), table(standardTable('chrominance', factor)));
          expect(found.exact).toBe(false);
          expect(Math.abs(found.factor - factor)).toBeLessThanOrEqual(3);
        },
      ),
    );
  });

  it('is not exact when brightness and colour were scaled apart', () => {
    const found = jpegQuality(table(standardTable('luminance', 90)), table(standardTable('chrominance', 60)));
    expect(found.exact).toBe(false);
    expect(found.factor).toBeGreaterThanOrEqual(60);
    expect(found.factor).toBeLessThanOrEqual(90);
  });

  it('reads tables of 16 bits', () => {
    const values = standardTable('luminance', 5, 32767);
    expect(Math.max(...values)).toBeGreaterThan(255);
    expect(jpegQuality(table(values, 16), undefined)).toEqual({ factor: 5, exact: true });
  });
});

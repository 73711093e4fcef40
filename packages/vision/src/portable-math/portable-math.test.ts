import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atan2 } from './atan2.ts';
import { exp } from './exp.ts';
import { cosine, sine, tangent } from './sine-cosine.ts';

/** A unit of the last place of a number of the size of 1. */
const LAST = 2 ** -52;

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('portable arithmetic', () => {
  it('agrees with the engine of the test to a few units of the last place', () => {
    fc.assert(
      fc.property(between(-700, 700), (x) => {
        expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThanOrEqual(4 * LAST);
      }),
    );
    fc.assert(
      fc.property(between(-1000, 1000), (x) => {
        expect(Math.abs(sine(x) - Math.sin(x))).toBeLessThanOrEqual(4 * LAST);
        expect(Math.abs(cosine(x) - Math.cos(x))).toBeLessThanOrEqual(4 * LAST);
      }),
    );
    fc.assert(
      fc.property(between(-1.5, 1.5), (x) => {
        expect(Math.abs(tangent(x) / (Math.tan(x) || 1) - (x === 0 ? 0 : 1))).toBeLessThanOrEqual(8 * LAST);
      }),
    );
    fc.assert(
      fc.property(between(-10, 10), between(-10, 10), (y, x) => {
        if (x === 0 && y === 0) return;
        expect(Math.abs(atan2(y, x) - Math.atan2(y, x))).toBeLessThanOrEqual(4 * LAST);
      }),
    );
  });

  it('is exact where the answer is a plain one', () => {
    expect([exp(0), sine(0), cosine(0), atan2(0, 1), atan2(0, 0)]).toEqual([1, 0, 1, 0, 0]);
    expect([atan2(1, 0), atan2(-1, 0), atan2(0, -1)]).toEqual([Math.PI / 2, -Math.PI / 2, Math.PI]);
    expect([exp(-Infinity), exp(-1000), exp(1000), exp(Infinity)]).toEqual([0, 0, Infinity, Infinity]);
    expect(exp(-745)).toBe(5e-324);
    expect(atan2(Infinity, Infinity)).toBeCloseTo(Math.PI / 4, 15);
    expect([exp(Number.NaN), sine(Number.NaN), cosine(Infinity), atan2(Number.NaN, 1)]).toEqual(
      Array.from({ length: 4 }, () => Number.NaN),
    );
  });

  it('never leaves the range of what it computes', () => {
    fc.assert(
      fc.property(between(-1e5, 1e5), (x) => {
        expect(Math.abs(sine(x))).toBeLessThanOrEqual(1);
        expect(Math.abs(cosine(x))).toBeLessThanOrEqual(1);
        expect(Math.abs(sine(x) ** 2 + cosine(x) ** 2 - 1)).toBeLessThanOrEqual(8 * LAST);
      }),
    );
  });
});

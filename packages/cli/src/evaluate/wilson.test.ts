import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from './wilson.ts';

describe('wilson', () => {
  // z² = 3.8414588; 0 of 10: high = z² / (10 + z²)
  it('gives the textbook intervals', () => {
    expect(wilson(0, 10)).toMatchObject({ share: 0, low: 0, high: expect.closeTo(0.2775328, 6) });
    expect(wilson(5, 10)).toMatchObject({
      share: 0.5,
      low: expect.closeTo(0.2365931, 6),
      high: expect.closeTo(0.7634069, 6),
    });
    expect(wilson(1, 20)).toMatchObject({
      share: 0.05,
      low: expect.closeTo(0.0088813, 6),
      high: expect.closeTo(0.2361309, 6),
    });
  });

  it('has nothing to say about nothing', () => {
    expect(wilson(0, 0)).toBeNull();
  });

  it('refuses what is not a count', () => {
    expect(() => wilson(3, 2)).toThrow(RangeError);
    expect(() => wilson(-1, 2)).toThrow(RangeError);
    expect(() => wilson(0.5, 2)).toThrow(RangeError);
  });

  it('contains the share, stays in 0–1 and mirrors', () => {
    const counts = fc
      .integer({ min: 1, max: 500 })
      .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));
    fc.assert(
      fc.property(counts, ([hits, total]) => {
        const { share, low, high } = wilson(hits, total)!;
        const mirrored = wilson(total - hits, total)!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
        expect(high).toBeLessThanOrEqual(1);
        expect(mirrored.low).toBeCloseTo(1 - high, 10);
      }),
    );
  });
});

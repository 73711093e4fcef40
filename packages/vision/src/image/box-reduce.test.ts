import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VisionError } from '../errors.ts';
import { boxReduce, type Pixels, reductionFactor } from './box-reduce.ts';
import { MIN_SIDE } from './rgba-image.ts';

const pixels = fc
  .record({
    width: fc.integer({ min: 1, max: 13 }),
    height: fc.integer({ min: 1, max: 13 }),
    channels: fc.constantFrom(3 as const, 4 as const),
  })
  .chain((size) =>
    fc
      .uint8Array({
        minLength: size.width * size.height * size.channels,
        maxLength: size.width * size.height * size.channels,
      })
      .map((data): Required<Omit<Pixels, 'sourceWidth' | 'sourceHeight'>> => ({ ...size, data })),
  );

/** The mean of one block by the definition, in exact integers. */
function meanOf(source: Pixels, x0: number, x1: number, y0: number, y1: number, component: number): number {
  let sum = 0n;
  let count = 0n;
  for (let y = Math.max(0, y0); y < Math.min(source.height, y1); y++) {
    for (let x = Math.max(0, x0); x < Math.min(source.width, x1); x++) {
      sum += BigInt(source.data[(y * source.width + x) * (source.channels ?? 4) + component]!);
      count++;
    }
  }
  return Number((2n * sum + count) / (2n * count));
}

describe('boxReduce', () => {
  it('gives every block its exact mean, rounded half up, with the remainder on the side asked for', () => {
    fc.assert(
      fc.property(
        pixels,
        fc.integer({ min: 1, max: 15 }),
        fc.boolean(),
        fc.boolean(),
        (source, factor, left, top) => {
          const result = boxReduce(source, factor, { remainderAtLeft: left, remainderAtTop: top });
          expect([result.width, result.height]).toEqual([
            Math.ceil(source.width / factor),
            Math.ceil(source.height / factor),
          ]);
          const shiftX = left ? source.width - result.width * factor : 0;
          const shiftY = top ? source.height - result.height * factor : 0;
          for (let y = 0; y < result.height; y++) {
            for (let x = 0; x < result.width; x++) {
              const x0 = x * factor + shiftX;
              const y0 = y * factor + shiftY;
              const expected = [0, 1, 2].map((c) => meanOf(source, x0, x0 + factor, y0, y0 + factor, c));
              const at = (y * result.width + x) * 4;
              expect([...result.data.subarray(at, at + 4)]).toEqual([...expected, 255]);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('stays exact where the sums are largest', () => {
    const side = 300;
    const white = new Uint8Array(side * side * 3).fill(255);
    white[0] = 0;
    const { data } = boxReduce({ data: white, width: side, height: side, channels: 3 }, side);
    expect([...data]).toEqual([255, 255, 255, 255]);
    const half = new Uint8Array(side * side * 3).fill(1, 0, (side * side * 3) / 2);
    expect([...boxReduce({ data: half, width: side, height: side, channels: 3 }, side).data]).toEqual([
      1, 1, 1, 255,
    ]);
  });

  it('keeps the size of the first source through two reductions', () => {
    const once = boxReduce({ data: new Uint8Array(40 * 20 * 3), width: 40, height: 20, channels: 3 }, 2);
    const twice = boxReduce(once, 5);
    expect(twice).toMatchObject({ width: 4, height: 2, sourceWidth: 40, sourceHeight: 20 });
  });

  it.each([0, -1, 1.5, 4097, Number.NaN])('refuses the factor %s', (factor) => {
    expect(() => boxReduce({ data: new Uint8Array(4), width: 1, height: 1 }, factor)).toThrow(VisionError);
  });

  it('refuses bytes that do not fit the size', () => {
    expect(() => boxReduce({ data: new Uint8Array(11), width: 2, height: 2, channels: 3 }, 2)).toThrow(
      /Expected 12 bytes/,
    );
  });
});

describe('reductionFactor', () => {
  it('is the largest whole factor that keeps both sides long enough', () => {
    const side = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(side, side, fc.integer({ min: 64, max: 4000 }), (width, height, minLongSide) => {
        const factor = reductionFactor(width, height, minLongSide);
        const fits = (k: number) =>
          Math.max(width, height) / k >= minLongSide && Math.min(width, height) / k >= MIN_SIDE;
        expect(factor === 1 || fits(factor)).toBe(true);
        expect(fits(factor + 1)).toBe(false);
      }),
    );
  });

  it.each([
    [4032, 3024, 2],
    [3024, 4032, 2],
    [8064, 6048, 5],
    [1600, 1200, 1],
    [3200, 2400, 2],
    [3199, 2400, 1],
    [12_000, 130, 2],
  ])('%i × %i is divided by %i', (width, height, factor) => {
    expect(reductionFactor(width, height, 1600)).toBe(factor);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Orientation, orient } from './orient.ts';
import type { RgbaImage } from './rgba-image.ts';

/** A 3 × 2 picture whose red component numbers its pixels: 0 1 2 / 3 4 5. */
const numbered: RgbaImage = {
  data: Uint8Array.from([0, 1, 2, 3, 4, 5].flatMap((n) => [n, 100, 200, 255])),
  width: 3,
  height: 2,
};

/** What the picture above looks like upright, read off the figure of CIPA DC-008 for each orientation. */
const upright: Record<Orientation, number[][]> = {
  1: [
    [0, 1, 2],
    [3, 4, 5],
  ],
  2: [
    [2, 1, 0],
    [5, 4, 3],
  ],
  3: [
    [5, 4, 3],
    [2, 1, 0],
  ],
  4: [
    [3, 4, 5],
    [0, 1, 2],
  ],
  5: [
    [0, 3],
    [1, 4],
    [2, 5],
  ],
  6: [
    [3, 0],
    [4, 1],
    [5, 2],
  ],
  7: [
    [5, 2],
    [4, 1],
    [3, 0],
  ],
  8: [
    [2, 5],
    [1, 4],
    [0, 3],
  ],
};

const orientations: Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8];
const inverse: Record<Orientation, Orientation> = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 8, 7: 7, 8: 6 };

function numbers({ data, width, height }: RgbaImage): number[][] {
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => data[(y * width + x) * 4]!),
  );
}

describe('orient', () => {
  it.each(orientations)('turns orientation %i upright', (orientation) => {
    const result = orient(numbered, orientation);
    expect(numbers(result)).toEqual(upright[orientation]);
    expect([...result.data.subarray(1, 4)]).toEqual([100, 200, 255]);
  });

  it('is undone by the inverse orientation, whatever the size', () => {
    const side = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(side, side, fc.constantFrom(...orientations), (width, height, orientation) => {
        const data = Uint8Array.from({ length: width * height * 4 }, (_, i) => (i * 37) % 256);
        const back = orient(orient({ data, width, height }, orientation), inverse[orientation]);
        expect([back.width, back.height]).toEqual([width, height]);
        expect([...back.data]).toEqual([...data]);
      }),
    );
  });

  it('swaps the source size with the sides', () => {
    const reduced = { ...numbered, sourceWidth: 30, sourceHeight: 20 };
    expect(orient(reduced, 6)).toMatchObject({ width: 2, height: 3, sourceWidth: 20, sourceHeight: 30 });
    expect(orient(reduced, 3)).toMatchObject({ width: 3, height: 2, sourceWidth: 30, sourceHeight: 20 });
  });

  it('reads bytes that do not start on a 32-bit word', () => {
    const shifted = new Uint8Array(25);
    shifted.set(numbered.data, 1);
    expect(numbers(orient({ ...numbered, data: shifted.subarray(1) }, 8))).toEqual(upright[8]);
  });
});

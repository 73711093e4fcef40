import { describe, expect, it } from 'vitest';
import { denseLaplacian } from '../testing/dense-laplacian.ts';
import { mattingSystem, PADDING } from './matting-laplacian.ts';
import { BACKGROUND, PERSON, UNKNOWN } from './pixel-kinds.ts';

const SIZE = { width: 5, height: 5 };
const EPSILON = 1e-4;

/** Colours without any pattern. */
const rgb = Float32Array.from({ length: 75 }, (_, i) => ((i * 7919 + 13 * i * i) % 101) / 101);

/** The system's row of each unknown pixel, spread out over the whole picture. */
function spread({ places, stencils }: ReturnType<typeof mattingSystem>): Map<number, Float64Array> {
  const stride = SIZE.width + 2 * PADDING;
  return new Map(
    [...places].map((place, k) => {
      const [x, y] = [(place % stride) - PADDING, Math.floor(place / stride) - PADDING];
      const row = new Float64Array(25);
      for (let o = 0; o < 25; o++) {
        const [px, py] = [x + (o % 5) - 2, y + Math.floor(o / 5) - 2];
        const weight = stencils[k * 25 + o]!;
        if (px >= 0 && py >= 0 && px < 5 && py < 5) row[py * 5 + px] = weight;
        else expect(weight).toBe(0);
      }
      return [y * 5 + x, row];
    }),
  );
}

describe('mattingSystem', () => {
  it('is the Laplacian of the paper where all is unknown', () => {
    const dense = denseLaplacian(rgb, SIZE, EPSILON);
    const rows = spread(mattingSystem(rgb, new Uint8Array(25).fill(UNKNOWN), SIZE, EPSILON));
    expect(rows.size).toBe(25);
    for (const [at, row] of rows) {
      for (const [other, weight] of row.entries()) expect(weight).toBeCloseTo(dense[at]![other]!, 6);
    }
  });

  it('moves what is known to the right side', () => {
    const trimap = Uint8Array.from({ length: 25 }, (_, at) =>
      at % 5 < 2 ? PERSON : at % 5 < 4 ? UNKNOWN : BACKGROUND,
    );
    const dense = denseLaplacian(rgb, SIZE, EPSILON);
    const system = mattingSystem(rgb, trimap, SIZE, EPSILON);
    const rows = [...spread(system)];
    expect(rows).toHaveLength(10);
    rows.forEach(([at, row], k) => {
      let right = 0;
      for (let other = 0; other < 25; other++) {
        if (trimap[other] === PERSON) right -= dense[at]![other]!;
        expect(row[other]).toBeCloseTo(trimap[other] === UNKNOWN ? dense[at]![other]! : 0, 6);
      }
      expect(system.right[k]).toBeCloseTo(right, 6);
    });
  });

  it('has no rows where nothing is unknown', () => {
    expect(mattingSystem(rgb, new Uint8Array(25).fill(PERSON), SIZE, EPSILON).places).toHaveLength(0);
  });
});

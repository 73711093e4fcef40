import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitRotation, type Rotation, type WeightedPair } from './fit-rotation.ts';
import { largestEigenvector } from './symmetric-eigen.ts';

/** The rotation of a unit quaternion, written out a second time as oracle. */
function rotationOf(q: readonly number[]): Rotation {
  const [w, x, y, z] = q.map((v) => v / Math.hypot(...q)) as [number, number, number, number];
  return [
    w * w + x * x - y * y - z * z,
    2 * (x * y - w * z),
    2 * (x * z + w * y),
    2 * (x * y + w * z),
    w * w - x * x + y * y - z * z,
    2 * (y * z - w * x),
    2 * (x * z - w * y),
    2 * (y * z + w * x),
    w * w - x * x - y * y + z * z,
  ];
}

const coordinate = fc.double({ min: -10, max: 10, noNaN: true });
const component = fc.double({ min: -1, max: 1, noNaN: true });
const quaternion = fc.tuple(component, component, component, component).filter((q) => Math.hypot(...q) > 0.1);

describe('fitRotation', () => {
  it('finds any rotation again, whatever the shift and size', () => {
    const corners = [
      [3, 0, 0],
      [0, 2, 0],
      [0, 0, 1],
      [-1, -2, 2],
      [2, 1, -3],
    ] as const;
    fc.assert(
      fc.property(quaternion, fc.double({ min: 0.1, max: 50, noNaN: true }), coordinate, (q, size, shift) => {
        const r = rotationOf(q);
        const pairs = corners.map(
          (p, i): WeightedPair => ({
            from: p,
            to: [0, 1, 2].map(
              (row) => shift + size * [0, 1, 2].reduce((sum, k) => sum + r[row * 3 + k]! * p[k]!, 0),
            ) as [number, number, number],
            weight: 1 + i,
          }),
        );
        fitRotation(pairs).forEach((value, i) => {
          expect(value).toBeCloseTo(r[i]!, 6);
        });
      }),
    );
  });
});

describe('largestEigenvector', () => {
  it('solves a case worked out by hand', () => {
    // eigenvalues 3 and 1, the larger along the diagonal
    const [a, b] = largestEigenvector([2, 1, 1, 2], 2) as [number, number];
    expect(Math.abs(a)).toBeCloseTo(Math.SQRT1_2, 12);
    expect(a).toBeCloseTo(b, 12);
  });
});

import { describe, expect, it } from 'vitest';
import { distance } from '../../geometry.ts';
import { landmark } from '../../observation.ts';
import { measureCheck } from '../../testing/measure-check.ts';
import { moved, paint, syntheticFace } from '../../testing/synthetic-face.ts';
import { noRedEye } from './no-red-eye.ts';

const SKIN = [205, 160, 130] as const;
const RADIUS = 12;

/** The synthetic irises are points: here they get a rim. */
const plain = syntheticFace({ cx: 240, cy: 300, scale: 15 });
const face = [468, 473].reduce(
  (one, middle) =>
    [
      [1, 0],
      [0, -1],
      [-1, 0],
      [0, 1],
    ].reduce((two, [dx, dy], i) => moved(two, middle + 1 + i, RADIUS * dx!, RADIUS * dy!), one),
  plain,
);

function withPupils(
  share: number,
  pupil: readonly [number, number, number],
  iris: readonly [number, number, number] = [70, 45, 30],
): number {
  const centres = [landmark(face, 468), landmark(face, 473)];
  const image = paint(480, 640, (x, y) => {
    const d = Math.min(...centres.map((c) => distance(c, { x: x + 0.5, y: y + 0.5 })));
    return d < share * RADIUS ? pupil : d < RADIUS ? iris : SKIN;
  });
  return measureCheck(noRedEye, face, image).value;
}

describe('no-red-eye', () => {
  it('is the red share of the middle of the iris', () => {
    expect(withPupils(0.42, [210, 40, 45])).toBeCloseTo((0.42 / 0.84) ** 2, 1);
    expect(withPupils(1, [180, 30, 40])).toBe(1);
  });

  it.each([
    ['black', [15, 12, 12], [70, 45, 30]],
    ['brown', [60, 30, 15], [110, 60, 25]],
    ['blue', [20, 20, 25], [90, 130, 170]],
    ['dark red in the dark', [30, 5, 5], [30, 20, 15]],
    ['lit by the sun', [240, 230, 220], [120, 70, 30]],
  ] as const)('is 0 for pupils that are %s', (_, pupil, iris) => {
    expect(withPupils(0.5, pupil, iris)).toBe(0);
  });

  it('is that of the redder eye', () => {
    const left = paint(480, 640, (px, py) =>
      distance(landmark(face, 468), { x: px, y: py }) < RADIUS ? [210, 40, 45] : SKIN,
    );
    expect(measureCheck(noRedEye, face, left).value).toBeGreaterThan(0.9);
  });

  it('says nothing of an iris under 4 pixels', () => {
    expect(() => measureCheck(noRedEye, plain)).toThrow(/too-small/);
  });
});

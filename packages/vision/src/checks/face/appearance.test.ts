import { describe, expect, it } from 'vitest';
import { distance } from '../../geometry.ts';
import type { RgbaImage } from '../../image/rgba-image.ts';
import { LOWER_BROWS } from '../../landmarks/eye-outlines.ts';
import { BROW_TOPS, LOWER_LIP } from '../../landmarks/face-outlines.ts';
import { PICTURE_LEFT_IRIS, PICTURE_RIGHT_IRIS, POINT } from '../../landmarks/topology.ts';
import { faceFrame } from '../../measure/face-frame.ts';
import { labOf } from '../../measure/lab.ts';
import { type Face, landmark } from '../../observation.ts';
import { measureCheck } from '../../testing/measure-check.ts';
import { moved, paint, syntheticFace } from '../../testing/synthetic-face.ts';
import { contactLensTint } from './contact-lens-tint.ts';
import { expressionNeutral } from './expression-neutral.ts';
import { makeUp } from './make-up.ts';

const RADIUS = 9;
/** The synthetic irises are points: here they get a rim. */
const face = [PICTURE_LEFT_IRIS, PICTURE_RIGHT_IRIS].reduce(
  (all, [, east, north, west, south]) =>
    moved(
      moved(moved(moved(all, east!, RADIUS, 0), north!, 0, -RADIUS), west!, -RADIUS, 0),
      south!,
      0,
      RADIUS,
    ),
  syntheticFace({ cx: 300, cy: 400, scale: 20 }),
);
const { interEye } = faceFrame(face);

type Rgb = readonly [number, number, number];

function widened(from: Face, by: number): Face {
  const half = (by * interEye) / 2;
  return moved(moved(from, POINT.mouthLeft, -half, 0), POINT.mouthRight, half, 0);
}

describe('expression-neutral', () => {
  const rest = (): number =>
    distance(landmark(face, POINT.mouthLeft), landmark(face, POINT.mouthRight)) / interEye;

  it('grows with the width of the mouth: 1 at 0.88 distances of the eyes', () => {
    expect(measureCheck(expressionNeutral, widened(face, 0.88 - rest())).value).toBeCloseTo(1, 5);
    expect(measureCheck(expressionNeutral, widened(face, 1.0 - rest())).value).toBeCloseTo(2, 5);
  });

  it('grows with the height of the brows', () => {
    const brows = [...new Set([...BROW_TOPS, ...LOWER_BROWS.left, ...LOWER_BROWS.right])];
    const narrow = widened(face, 0.5 - rest());
    const lifted = (by: number): number =>
      measureCheck(
        expressionNeutral,
        brows.reduce((f, i) => moved(f, i, 0, -by * interEye), narrow),
      ).value;
    expect(lifted(0.4) - lifted(0.32)).toBeCloseTo(1, 1);
  });
});

const SKIN: Rgb = [205, 160, 130];

describe('make-up', () => {
  it('is how much redder the lower lip is than the cheeks', () => {
    const lip = LOWER_LIP.map((i) => landmark(face, i));
    const [top, bottom] = [Math.min(...lip.map((p) => p.y)), Math.max(...lip.map((p) => p.y))];
    const red: Rgb = [180, 60, 70];
    const image = paint(600, 800, (_, y) => (y > top - 3 && y < bottom + 3 ? red : SKIN));
    expect(measureCheck(makeUp, face, image).value).toBeCloseTo(labOf(...red).a - labOf(...SKIN).a, 0);
    expect(
      measureCheck(
        makeUp,
        face,
        paint(600, 800, () => SKIN),
      ).value,
    ).toBeCloseTo(0, 5);
  });
});

describe('contact-lens-tint', () => {
  const WHITE: Rgb = [225, 220, 215];
  const irises = [PICTURE_LEFT_IRIS[0]!, PICTURE_RIGHT_IRIS[0]!].map((i) => landmark(face, i));
  const eyes = (colour: Rgb): RgbaImage =>
    paint(600, 800, (x, y) => {
      const d = Math.min(...irises.map((iris) => distance(iris, { x: x + 0.5, y: y + 0.5 })));
      return d < 0.3 * RADIUS ? [15, 12, 12] : d < RADIUS ? colour : d < 3.2 * RADIUS ? WHITE : SKIN;
    });
  const tint = (colour: Rgb): number => measureCheck(contactLensTint, face, eyes(colour)).value;

  it('is the difference in blue or green between iris and white', () => {
    const blue: Rgb = [60, 110, 190];
    expect(tint(blue)).toBeCloseTo(labOf(...WHITE).b - labOf(...blue).b, -1);
    expect(tint(blue)).toBeGreaterThan(30);
    expect(tint([70, 150, 80])).toBeGreaterThan(30);
    expect(tint([130, 80, 190])).toBeGreaterThan(30);
  });

  it.each([[[92, 58, 34]], [[45, 30, 22]], [[24, 20, 19]]] as const)('is below 5 for brown: %j', (brown) => {
    expect(tint(brown)).toBeLessThan(5);
  });

  it('is skipped where an iris has too few pixels', () => {
    const far = syntheticFace({ cx: 300, cy: 400, scale: 4 });
    expect(() => measureCheck(contactLensTint, far, eyes([92, 58, 34]))).toThrow('too-small');
  });
});

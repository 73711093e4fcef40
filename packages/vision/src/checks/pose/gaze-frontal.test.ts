import { describe, expect, it } from 'vitest';
import { distance } from '../../geometry.ts';
import { PICTURE_LEFT_IRIS, PICTURE_RIGHT_IRIS, POINT } from '../../landmarks/topology.ts';
import { type Face, landmark } from '../../observation.ts';
import { measureCheck } from '../../testing/measure-check.ts';
import { moved, syntheticFace } from '../../testing/synthetic-face.ts';
import { gazeFrontal } from './gaze-frontal.ts';

/** The synthetic irises lie in the middle of the eyes. */
const face = syntheticFace({ cx: 240, cy: 300, scale: 15 });
const width = distance(landmark(face, POINT.leftEyeOuter), landmark(face, POINT.leftEyeInner));

function looking(right: number, from: Face = face): Face {
  return [PICTURE_LEFT_IRIS[0]!, PICTURE_RIGHT_IRIS[0]!].reduce(
    (f, i) => moved(f, i, right * width, 0),
    from,
  );
}

describe('gaze-frontal', () => {
  it('is 0 with the irises in the middle of the eyes', () => {
    expect(measureCheck(gazeFrontal, face)).toMatchObject({ value: expect.closeTo(0, 6), score: 100 });
  });

  it.each([0.15, -0.15])('is the share of the eye by which both irises are aside', (share) => {
    expect(measureCheck(gazeFrontal, looking(share)).value).toBeCloseTo(share, 2);
  });

  it('takes eyes that look at the nose for eyes that look straight ahead', () => {
    const near = moved(
      moved(face, PICTURE_LEFT_IRIS[0]!, 0.1 * width, 0),
      PICTURE_RIGHT_IRIS[0]!,
      -0.1 * width,
      0,
    );
    expect(measureCheck(gazeFrontal, near).value).toBeCloseTo(0, 3);
  });

  it('takes off what the turn of the head explains', () => {
    const turned: Face = { ...face, pose: { yaw: 20, pitch: 0, roll: 0 } };
    const atCamera = -0.2 * Math.tan((20 * Math.PI) / 180);
    expect(measureCheck(gazeFrontal, looking(atCamera, turned)).value).toBeCloseTo(0, 2);
    expect(measureCheck(gazeFrontal, turned).value).toBeCloseTo(-atCamera, 5);
  });

  it('does not depend on size', () => {
    const small = syntheticFace({ cx: 100, cy: 100, scale: 4 });
    const by = (0.15 * width * 4) / 15;
    const aside = moved(moved(small, PICTURE_LEFT_IRIS[0]!, by, 0), PICTURE_RIGHT_IRIS[0]!, by, 0);
    expect(measureCheck(gazeFrontal, aside).value).toBeCloseTo(0.15, 2);
  });
});

import { describe, expect, it } from 'vitest';
import { boundsOfMesh } from '../../landmarks/bounds-of-mesh.ts';
import { faceFrame } from '../../measure/face-frame.ts';
import { measureCheck } from '../../testing/measure-check.ts';
import { paint, syntheticFace } from '../../testing/synthetic-face.ts';
import { faceInsideFrame } from './face-inside-frame.ts';
import { headCentred } from './head-centred.ts';
import { headSize } from './head-size.ts';
import { interEyeDistance } from './inter-eye-distance.ts';

const face = syntheticFace({ cx: 240, cy: 300, scale: 15 });
const frame = faceFrame(face);

describe('inter-eye-distance', () => {
  it('counts source pixels', () => {
    expect(measureCheck(interEyeDistance, face, undefined, 2.5).value).toBeCloseTo(frame.interEye * 2.5, 4);
  });

  it('gives back what turning the head takes away', () => {
    const turned = { ...face, pose: { yaw: 60, pitch: 0, roll: 0 } };
    expect(measureCheck(interEyeDistance, turned).value).toBeCloseTo(frame.interEye * 2, 4);
  });

  it('scores 50 at 70 pixels (ISO/IEC 29794-5)', () => {
    expect(measureCheck(interEyeDistance, face, undefined, 70 / frame.interEye).score).toBe(50);
  });
});

describe('head-size', () => {
  it('is the share of the height from eyes to chin', () => {
    expect(measureCheck(headSize, face).value).toBeCloseTo(frame.eyesToChin / 640, 6);
  });

  it('scores 100 at 0.45 and falls to both sides (ISO/IEC 29794-5)', () => {
    const size = (share: number): number => {
      const scale = (15 * share * 640) / frame.eyesToChin;
      return measureCheck(headSize, syntheticFace({ cx: 240, cy: 300, scale })).score;
    };
    expect(size(0.45)).toBe(100);
    expect(size(0.35)).toBe(size(0.55));
    expect(size(0.35)).toBe(24); // 200 · (1 − 1 / (1 + e^−2))
  });
});

describe('head-centred', () => {
  it.each([
    [240, 0, 100],
    [240 + 48, 0.1, 60],
    [240 - 120, -0.25, 0],
  ])('a face at x = %d of 480 is %d off', (cx, value, score) => {
    const result = measureCheck(headCentred, syntheticFace({ cx, cy: 300, scale: 10 }));
    expect(result.value).toBeCloseTo(value, 4);
    expect(result.score).toBe(score);
  });

  it('does not depend on the picture shape', () => {
    const wide = paint(960, 640, () => [0, 0, 0]);
    expect(measureCheck(headCentred, syntheticFace({ cx: 480, cy: 300, scale: 10 }), wide).value).toBeCloseTo(
      0,
      4,
    );
  });
});

describe('face-inside-frame', () => {
  const { x, y, width, height } = boundsOfMesh(face.landmarks);
  const at = (dx: number, dy: number): ReturnType<typeof measureCheck> =>
    measureCheck(faceInsideFrame, syntheticFace({ cx: 240 + dx, cy: 300 + dy, scale: 15 }));

  it.each([
    ['left', -x, 0],
    ['right', 480 - x - width, 0],
    ['top', 0, -y],
    ['bottom', 0, 640 - y - height],
  ])('is 0 where the face touches the %s edge', (_, dx, dy) => {
    expect(at(dx, dy).value).toBeCloseTo(0, 4);
    expect(at(dx, dy).score).toBe(0);
  });

  it('is the share of its width by which it is beyond or within', () => {
    expect(at(-x - 0.2 * width, 0).value).toBeCloseTo(-0.2, 4);
    expect(at(-x + 0.1 * width, 0)).toMatchObject({ value: expect.closeTo(0.1, 4), score: 50 });
  });
});

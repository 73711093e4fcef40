import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntheticLandmarks } from '../testing/synthetic-face.ts';
import type { Rotation } from './fit-rotation.ts';
import { anglesOf, headPose } from './head-pose.ts';

const image = { width: 480, height: 640 };
const rad = (degrees: number): number => (degrees * Math.PI) / 180;

/** The product of two 3×3 matrices. */
function times(a: readonly number[], b: readonly number[]): number[] {
  return Array.from({ length: 9 }, (_, i) =>
    [0, 1, 2].reduce((sum, k) => sum + a[Math.floor(i / 3) * 3 + k]! * b[k * 3 + (i % 3)]!, 0),
  );
}

/** The head of given angles: leans first, then looks up, then turns (y up, z towards the viewer). */
function rotationOf(yaw: number, pitch: number, roll: number): Rotation {
  const [cy, sy] = [Math.cos(rad(yaw)), Math.sin(rad(yaw))];
  const [cp, sp] = [Math.cos(rad(-pitch)), Math.sin(rad(-pitch))];
  const [cr, sr] = [Math.cos(rad(-roll)), Math.sin(rad(-roll))];
  const turn = [cy, 0, sy, 0, 1, 0, -sy, 0, cy];
  const raise = [1, 0, 0, 0, cp, -sp, 0, sp, cp];
  const lean = [cr, -sr, 0, sr, cr, 0, 0, 0, 1];
  return times(turn, times(raise, lean));
}

describe('anglesOf', () => {
  it('takes a rotation apart into the angles it was made of', () => {
    const angle = fc.double({ min: -60, max: 60, noNaN: true });
    fc.assert(
      fc.property(angle, angle, angle, (yaw, pitch, roll) => {
        const found = anglesOf(rotationOf(yaw, pitch, roll));
        expect(found.yaw).toBeCloseTo(yaw, 6);
        expect(found.pitch).toBeCloseTo(pitch, 6);
        expect(found.roll).toBeCloseTo(roll, 6);
      }),
    );
  });
});

describe('headPose', () => {
  const poseOf = (
    yaw: number,
    pitch: number,
    roll: number,
    cx = 240,
    cy = 320,
  ): ReturnType<typeof headPose> =>
    headPose(syntheticLandmarks({ cx, cy, scale: 15, rotation: rotationOf(yaw, pitch, roll) }), image);
  const level = poseOf(0, 0, 0);

  it('reads the canonical face as not turned and not leaning', () => {
    expect(level.yaw).toBeCloseTo(0, 6);
    expect(level.roll).toBeCloseTo(0, 6);
  });

  it('has the promised signs: right edge, chin up, clockwise', () => {
    expect(poseOf(20, 0, 0).yaw).toBeGreaterThan(15);
    expect(poseOf(0, 15, 0).pitch - level.pitch).toBeGreaterThan(10);
    expect(poseOf(0, 0, 12).roll).toBeCloseTo(12, 0);
  });

  it('reads the yaw of a level head whichever way it leans, up to upside down', () => {
    for (const roll of [-170, -90, -25, -12, 0, 12, 25, 45, 90, 180]) {
      // The canonical face itself looks up by 7 degrees: lowered by that it is level. The picture turns last.
      const rotation = times(rotationOf(0, 0, roll), rotationOf(0, -7, 0));
      const face = syntheticLandmarks({ cx: 240, cy: 320, scale: 15, rotation });
      const { yaw, pitch, roll: found } = headPose(face, image);
      // What is left is the place of the face in the picture, which moves with the turn.
      expect(Math.abs(yaw)).toBeLessThan(0.5);
      expect(Math.abs(pitch)).toBeLessThan(0.5);
      expect(Math.abs(((found - roll + 540) % 360) - 180)).toBeLessThan(0.3);
    }
  });

  it('takes off what a place away from the middle adds', () => {
    expect(poseOf(0, 0, 0, 240 - 100).yaw).toBeCloseTo((100 / 640) * 18, 4);
  });
});

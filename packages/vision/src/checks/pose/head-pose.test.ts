import { describe, expect, it } from 'vitest';
import { measureCheck } from '../../testing/measure-check.ts';
import { syntheticFace } from '../../testing/synthetic-face.ts';
import { headPosePitch } from './head-pose-pitch.ts';
import { headPoseRoll } from './head-pose-roll.ts';
import { headPoseYaw } from './head-pose-yaw.ts';

const face = syntheticFace({ cx: 240, cy: 300, scale: 15 }, { pose: { yaw: -30, pitch: 8, roll: 16 } });

describe('head-pose checks', () => {
  // 100 · cos²: 75 at 30°, 98 at 8°, 92 at 16°
  it.each([
    [headPoseYaw, -30, 75],
    [headPosePitch, 8, 98],
    [headPoseRoll, 16, 92],
  ])('report the signed angle and the ISO/IEC 29794-5 score', (check, value, score) => {
    expect(measureCheck(check, face)).toMatchObject({ value, score });
  });
});

import type { Observation } from '@tucai/vision';
import { describe, expect, it } from 'vitest';
import { sampleLine } from '../testing/sample-lines.ts';
import { drawingOf } from './drawing.ts';

/** A photo of 2400×3200 pixels that was analysed at half size, with one face of two landmarks. */
const observation: Observation = {
  image: { width: 1200, height: 1600, sourceScale: 2 },
  faces: [
    {
      box: { x: 0, y: 0, width: 1, height: 1 },
      score: 1,
      detector: 'short-range',
      presence: 1,
      landmarks: Float32Array.of(600, 800, -5, 1200, 1600, 5),
      pose: { yaw: 0, pitch: 0, roll: 0 },
    },
  ],
  person: { data: new Float32Array(1), width: 1, height: 1 },
};

describe('drawingOf', () => {
  it('brings landmarks and regions to one scale', () => {
    const drawing = drawingOf(sampleLine().checks, observation, 800);
    expect(drawing).toMatchObject({ width: 600, height: 800 });
    expect(drawing.points).toEqual([
      { x: 300, y: 400 },
      { x: 600, y: 800 },
    ]);
    const yaw = drawing.marks.find(({ check }) => check.code === 'head-pose-yaw');
    expect(yaw?.box).toEqual({ x: 60, y: 75, width: 120, height: 150 });
    expect(yaw?.lines).toEqual([
      [
        { x: 120, y: 75 },
        { x: 135, y: 225 },
      ],
    ]);
  });

  it('boxes what did not pass, failures last, and leaves skipped checks out', () => {
    const { marks } = drawingOf(sampleLine().checks, observation, 800);
    expect(marks.map(({ check, box }) => [check.code, box !== undefined])).toEqual([
      ['single-face', false],
      ['mouth-closed', true],
      ['head-pose-yaw', true],
    ]);
  });

  it('never enlarges, and keeps boxes inside the picture', () => {
    const [, yaw] = sampleLine().checks;
    const wide = { ...yaw!, region: { box: { x: -500, y: -1, width: 9000, height: 9000 }, lines: [] } };
    const drawing = drawingOf([wide], observation, 99_999);
    expect(drawing).toMatchObject({ width: 2400, height: 3200 });
    expect(drawing.marks[0]?.box).toEqual({ x: 1, y: 1, width: 2398, height: 3198 });
  });
});

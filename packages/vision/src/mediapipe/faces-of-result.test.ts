import { describe, expect, it } from 'vitest';
import { syntheticLandmarks } from '../testing/synthetic-face.ts';
import { facesOfResult } from './faces-of-result.ts';
import type { NormalizedLandmark } from './load-tasks-vision.ts';

const FRAME = { width: 480, height: 640 };

/** Points of a picture as MediaPipe gives them. */
function normalized(points: Float32Array, count = 478): NormalizedLandmark[] {
  return Array.from({ length: count }, (_, i) => ({
    x: points[i * 3]! / FRAME.width,
    y: points[i * 3 + 1]! / FRAME.height,
    z: points[i * 3 + 2]! / FRAME.width,
  }));
}

const near = syntheticLandmarks({ cx: 240, cy: 300, scale: 12 });
const far = syntheticLandmarks({ cx: 400, cy: 100, scale: 4 });

describe('facesOfResult', () => {
  it('gives the points in pixels, the largest face first', () => {
    const faces = facesOfResult({ faceLandmarks: [normalized(far), normalized(near)] }, FRAME);
    expect(faces.map(({ landmarks }) => landmarks.length)).toEqual([1434, 1434]);
    [near, far].forEach((points, face) => {
      faces[face]?.landmarks.forEach((value, i) => void expect(value).toBeCloseTo(points[i]!, 3));
    });
  });

  it('measures the pose as everywhere', () => {
    const turn = (25 / 180) * Math.PI;
    const rotation = [Math.cos(turn), 0, Math.sin(turn), 0, 1, 0, -Math.sin(turn), 0, Math.cos(turn)];
    const turned = syntheticLandmarks({ cx: 240, cy: 300, scale: 12, rotation });
    const [straight] = facesOfResult({ faceLandmarks: [normalized(near)] }, FRAME);
    const [face] = facesOfResult({ faceLandmarks: [normalized(turned)] }, FRAME);
    expect(Math.abs((face?.pose.yaw ?? 0) - (straight?.pose.yaw ?? 0))).toBeCloseTo(25, 0);
  });

  it('leaves out what cannot be measured', () => {
    const spot = Array.from({ length: 478 }, () => ({ x: 0.5, y: 0.5, z: 0 }));
    const nowhere = spot.map((point) => ({ ...point, x: Number.NaN }));
    expect(facesOfResult({ faceLandmarks: [] }, FRAME)).toEqual([]);
    expect(facesOfResult({ faceLandmarks: [spot, nowhere, normalized(near, 468)] }, FRAME)).toEqual([]);
  });
});

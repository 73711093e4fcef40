import type { Detection } from '../detect/detection.ts';
import type { RotatedRect } from '../geometry.ts';
import type { Landmarks } from '../observation.ts';
import { atan2 } from '../portable-math/atan2.ts';
import { cosine, sine } from '../portable-math/sine-cosine.ts';
import { MESH_POINTS, POINT } from './topology.ts';

/** The landmark model wants the face with half its size as margin in all (MediaPipe's setting). */
const MARGIN = 1.5;

/** Where to look first: the detector's box, turned so that the eyes are level. */
export function regionFromDetection({ box, keypoints }: Detection): RotatedRect {
  const [right, left] = keypoints;
  if (!right || !left) throw new RangeError('a detection has six key points');
  const side = Math.max(box.width, box.height) * MARGIN;
  return {
    cx: box.x + box.width / 2,
    cy: box.y + box.height / 2,
    width: side,
    height: side,
    rotation: atan2(left.y - right.y, left.x - right.x),
  };
}

/** Where to look again: the turned bounding square of the mesh just found. */
export function regionFromLandmarks(points: Landmarks): RotatedRect {
  const x = (index: number): number => points[index * 3]!;
  const y = (index: number): number => points[index * 3 + 1]!;
  const rotation = atan2(
    y(POINT.rightEyeOuter) - y(POINT.leftEyeOuter),
    x(POINT.rightEyeOuter) - x(POINT.leftEyeOuter),
  );
  const cos = cosine(rotation);
  const sin = sine(rotation);
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (let i = 0; i < MESH_POINTS; i++) {
    const u = x(i) * cos + y(i) * sin;
    const v = y(i) * cos - x(i) * sin;
    left = Math.min(left, u);
    right = Math.max(right, u);
    top = Math.min(top, v);
    bottom = Math.max(bottom, v);
  }
  const u = (left + right) / 2;
  const v = (top + bottom) / 2;
  const side = Math.max(right - left, bottom - top) * MARGIN;
  return { cx: u * cos - v * sin, cy: u * sin + v * cos, width: side, height: side, rotation };
}

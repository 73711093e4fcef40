import type { Rect } from '../geometry.ts';
import type { Landmarks } from '../observation.ts';
import { MESH_POINTS } from './topology.ts';

/** The upright rectangle round the 468 mesh points. */
export function boundsOfMesh(points: Landmarks): Rect {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (let i = 0; i < MESH_POINTS; i++) {
    const x = points[i * 3]!;
    const y = points[i * 3 + 1]!;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

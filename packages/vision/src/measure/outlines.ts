import type { Point } from '../geometry.ts';
import { type Face, landmark } from '../observation.ts';

/** Some landmarks as a polygon, in pixels of the analysed picture. */
export function outlineOf(face: Pick<Face, 'landmarks'>, indices: readonly number[]): readonly Point[] {
  return indices.map((index) => landmark(face, index));
}

/** A polygon made larger about the mean of its corners. */
export function grown(outline: readonly Point[], factor: number): readonly Point[] {
  const x = outline.reduce((sum, p) => sum + p.x, 0) / outline.length;
  const y = outline.reduce((sum, p) => sum + p.y, 0) / outline.length;
  return outline.map((p) => ({ x: x + factor * (p.x - x), y: y + factor * (p.y - y) }));
}

import type { Point } from '../geometry.ts';
import { type Detection, overlap } from './detection.ts';

/** Boxes that overlap more than this are the same face (MediaPipe's own setting). */
const SAME_FACE = 0.3;

/**
 * Non-maximum suppression as MediaPipe does it: boxes of one face are averaged, each with its score as
 * weight, which jitters less than keeping only the best.
 * @returns the strongest first
 */
export function mergeDetections(candidates: readonly Detection[]): Detection[] {
  let rest = [...candidates].sort((a, b) => b.score - a.score);
  const merged: Detection[] = [];
  for (let best = rest[0]; best; best = rest[0]) {
    const top = best;
    const same = rest.filter((d) => d === top || overlap(d.box, top.box) > SAME_FACE);
    rest = rest.filter((d) => !same.includes(d));
    merged.push(average(top, same));
  }
  return merged;
}

function average(top: Detection, same: readonly Detection[]): Detection {
  const total = same.reduce((sum, d) => sum + d.score, 0);
  const mean = (pick: (d: Detection) => number): number =>
    same.reduce((sum, d) => sum + pick(d) * d.score, 0) / total;
  const meanPoint = (index: number): Point => ({
    x: mean((d) => d.keypoints[index]!.x),
    y: mean((d) => d.keypoints[index]!.y),
  });
  const x = mean((d) => d.box.x);
  const y = mean((d) => d.box.y);
  return {
    ...top,
    box: {
      x,
      y,
      width: mean((d) => d.box.x + d.box.width) - x,
      height: mean((d) => d.box.y + d.box.height) - y,
    },
    keypoints: top.keypoints.map((_, index) => meanPoint(index)),
  };
}

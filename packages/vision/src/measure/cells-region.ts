import type { Region } from '../checks/check.ts';
import type { CloseUp } from '../observation.ts';
import { mapping } from './aligned-face.ts';
import { rectsRegion } from './regions.ts';

/** The box in the picture round each list of cells of a close-up; null when there is none. */
export function cellsRegion(
  { area, width }: CloseUp,
  patches: readonly (readonly number[])[],
): Region | null {
  const { toPicture } = mapping(area, width);
  const scale = area.width / width;
  const rects = patches
    .filter((cells) => cells.length > 0)
    .map((cells) => {
      let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
      for (const cell of cells) {
        const x = cell % width;
        const y = Math.floor(cell / width);
        left = Math.min(left, x);
        right = Math.max(right, x + 1);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y + 1);
      }
      const { x: cx, y: cy } = toPicture({ x: (left + right) / 2, y: (top + bottom) / 2 });
      const [w, h] = [(right - left) * scale, (bottom - top) * scale];
      return { cx, cy, width: w, height: h, rotation: area.rotation };
    });
  return rects.length === 0 ? null : rectsRegion(rects);
}

import { fillPolygon } from '../image/fill-polygon.ts';
import { type CloseUp, PERSON_CLASSES } from '../observation.ts';
import type { EyeWindow } from './eye-windows.ts';

const OTHERS = PERSON_CLASSES.indexOf('others');

/** The lids' opening is a few cells high: it is measured in steps of a quarter of a cell. */
const STEPS = 4;

/**
 * Share (0–1) of the opening between the lids where a frame lies.
 * @param frame 1 for cells with frame. The iris is as dark as a rim: in it only what the class map calls a thing counts.
 */
export function coveredShare(
  { outline, iris }: EyeWindow,
  { labels, width, height }: CloseUp,
  frame: Uint8Array,
): number {
  let covered = 0;
  let total = 0;
  const fine = outline.map(({ x, y }) => ({ x: x * STEPS, y: y * STEPS }));
  fillPolygon(fine, width * STEPS, height * STEPS, (row, from, to) => {
    const cells = Math.floor(row / STEPS) * width;
    const down = row / STEPS - iris.centre.y;
    for (let x = from; x < to; x++) {
      const cell = cells + Math.floor(x / STEPS);
      const inIris = Math.hypot(x / STEPS - iris.centre.x, down) <= iris.radius;
      total++;
      if (frame[cell] === 1 && (!inIris || labels[cell] === OTHERS)) covered++;
    }
  });
  return total === 0 ? 0 : covered / total;
}

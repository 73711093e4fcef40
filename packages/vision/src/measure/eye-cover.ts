import { fillPolygon } from '../image/fill-polygon.ts';
import { type CloseUp, PERSON_CLASSES } from '../observation.ts';
import type { EyeWindow } from './eye-windows.ts';

const OTHERS = PERSON_CLASSES.indexOf('others');

/** The lids' opening is a few cells high: it is measured in steps of a quarter of a cell. */
const STEPS = 4;

/** Share (0–1) of the opening between the lids where the class map sees a thing: a rim, a lens, a hand's ring. */
export function coveredByThings({ outline }: EyeWindow, { labels, width, height }: CloseUp): number {
  let covered = 0;
  let total = 0;
  const fine = outline.map(({ x, y }) => ({ x: x * STEPS, y: y * STEPS }));
  fillPolygon(fine, width * STEPS, height * STEPS, (row, from, to) => {
    const cells = Math.floor(row / STEPS) * width;
    for (let x = from; x < to; x++) {
      total++;
      if (labels[cells + Math.floor(x / STEPS)] === OTHERS) covered++;
    }
  });
  return total === 0 ? 0 : covered / total;
}

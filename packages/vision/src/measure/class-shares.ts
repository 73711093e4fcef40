import type { Point } from '../geometry.ts';
import { fillPolygon } from '../image/fill-polygon.ts';
import { type CloseUp, PERSON_CLASSES, type PersonClass } from '../observation.ts';
import { mapping } from './aligned-face.ts';

/** An eye is a few cells high: it is measured in steps of a quarter of a cell. */
const STEPS = 4;

/** Shares (0–1) of the classes inside a polygon; all 0 when it lies beside the map. */
export type ClassShares = Readonly<Record<PersonClass, number>>;

/** What the close-up shows inside a polygon. @param outline pixels of the analysed picture */
export function classShares(closeUp: CloseUp, outline: readonly Point[]): ClassShares {
  const { labels, width, height } = closeUp;
  const { toAligned } = mapping(closeUp.area, width * STEPS);
  const counts = new Float64Array(PERSON_CLASSES.length);
  let all = 0;
  fillPolygon(outline.map(toAligned), width * STEPS, height * STEPS, (row, from, to) => {
    const cells = Math.floor(row / STEPS) * width;
    for (let x = from; x < to; x++) counts[labels[cells + Math.floor(x / STEPS)]!]!++;
    all += to - from;
  });
  const shares = PERSON_CLASSES.map((name, i) => [name, all === 0 ? 0 : counts[i]! / all]);
  return Object.fromEntries(shares) as Record<PersonClass, number>;
}

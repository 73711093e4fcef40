import { BROW_TOPS } from '../../landmarks/face-outlines.ts';
import { mapping } from '../../measure/aligned-face.ts';
import { CLOSE_UP_SIDE } from '../../measure/close-up-area.ts';
import { toScore } from '../../measure/iso-score.ts';
import { linesRegion } from '../../measure/regions.ts';
import { type CloseUp, landmark, PERSON_CLASSES } from '../../observation.ts';
import type { FaceCheck } from '../check.ts';

const BACKGROUND = PERSON_CLASSES.indexOf('background');
const COVERINGS: readonly number[] = ['clothes' as const, 'others' as const].map((name) =>
  PERSON_CLASSES.indexOf(name),
);

/** Temples, between which the head is looked at. */
const TEMPLE_LEFT = 127;
const TEMPLE_RIGHT = 356;

/** How far above the brows one starts, in T (eyes to chin): rims of glasses reach up to there. */
const ABOVE_BROWS = 0.08;

/**
 * 不得使用头部覆盖物. The share of the head above the brows that shows cloth or a thing instead of hair and skin,
 * 0–1. In each column between the temples one goes up from the brows until the background begins.
 */
export const noHeadCovering: FaceCheck = {
  code: 'no-head-covering',
  kind: 'quality',
  unit: 'share',
  subject: 'face',
  measure({ face, observation }) {
    const { closeUp } = observation;
    if (!closeUp) return 'model-missing';
    const { toAligned, toPicture } = mapping(closeUp.area, closeUp.width);
    const cell = (index: number): { x: number; y: number } => toAligned(landmark(face, index));
    const left = Math.ceil(cell(TEMPLE_LEFT).x);
    const right = Math.floor(cell(TEMPLE_RIGHT).x);
    const length = closeUp.width / CLOSE_UP_SIDE;
    const start = Math.floor(Math.min(...BROW_TOPS.map((i) => cell(i).y)) - ABOVE_BROWS * length);
    let head = 0;
    let covered = 0;
    let top = start;
    for (let x = left; x < right; x++) {
      for (const [label, y] of upwards(closeUp, x, start)) {
        head++;
        if (COVERINGS.includes(label)) covered++;
        top = Math.min(top, y);
      }
    }
    if (head === 0) return 'too-small';
    const value = covered / head;
    const [a, b] = [toPicture({ x: left, y: top }), toPicture({ x: right, y: start })];
    return { value, score: toScore(100 * (1 - value)), region: linesRegion([[a, b]], 0) };
  },
};

/** Class and row of each cell of a column, from a row up to the end of the head. */
function* upwards({ labels, width, height }: CloseUp, x: number, start: number): Generator<[number, number]> {
  if (x < 0 || x >= width) return;
  for (let y = Math.min(start, height - 1); y >= 0; y--) {
    const label = labels[y * width + x]!;
    if (label === BACKGROUND) return;
    yield [label, y];
  }
}

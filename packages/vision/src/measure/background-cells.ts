import type { PictureInput } from '../checks/check.ts';
import { sampleRect } from '../image/sample-rect.ts';
import { wholePicture } from '../image/whole-picture.ts';
import { type ClassMap, PERSON_CLASSES } from '../observation.ts';
import { type Lab, labOf } from './lab.ts';

/** Cells a side of the map of background colours. */
export const CELLS = 64;

/** What lies this near to the person, as a share of the picture's sides, is left out: hair and haze colour it. */
const MARGIN = 0.02;

/** The colours of the background, in cells of the whole picture. */
export interface BackgroundCells {
  /** Row-major indices of the cells that show nothing but background. */
  readonly cells: readonly number[];
  /** Mean colour of each of them, in the same order. */
  readonly colours: readonly Lab[];
  /** Median of red, green and blue over them, 0–255. */
  readonly median: readonly [number, number, number];
}

const BACKGROUND = PERSON_CLASSES.indexOf('background');

/** Ask for it through `input.shared(backgroundCells)`; undefined without a class map. */
export function backgroundCells({
  observation: { classes },
  pyramid,
}: PictureInput): BackgroundCells | undefined {
  if (!classes) return undefined;
  const rgb = sampleRect(pyramid, wholePicture(pyramid.image), {
    width: CELLS,
    height: CELLS,
    range: [0, 255],
    border: 'replicate',
  });
  const cells = Array.from({ length: CELLS * CELLS }, (_, cell) => cell).filter((cell) =>
    isFree(classes, cell),
  );
  const channel = (k: number): number[] => cells.map((cell) => rgb[cell * 3 + k]!);
  return {
    cells,
    colours: cells.map((cell) => labOf(rgb[cell * 3]!, rgb[cell * 3 + 1]!, rgb[cell * 3 + 2]!)),
    median: [median(channel(0)), median(channel(1)), median(channel(2))],
  };
}

/** No person in the cell or within the margin of its middle. */
function isFree({ labels, width, height }: ClassMap, cell: number): boolean {
  const reachX = Math.ceil(MARGIN * width);
  const reachY = Math.ceil(MARGIN * height);
  const middleX = Math.floor((((cell % CELLS) + 0.5) / CELLS) * width);
  const middleY = Math.floor(((Math.floor(cell / CELLS) + 0.5) / CELLS) * height);
  for (let y = Math.max(0, middleY - reachY); y <= Math.min(height - 1, middleY + reachY); y++) {
    for (let x = Math.max(0, middleX - reachX); x <= Math.min(width - 1, middleX + reachX); x++) {
      if (labels[y * width + x] !== BACKGROUND) return false;
    }
  }
  return true;
}

/** 0 of nothing. */
function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

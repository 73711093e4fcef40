import { backgroundCells, CELLS } from '../../measure/background-cells.ts';
import { toScore } from '../../measure/iso-score.ts';
import { deltaE, labOf } from '../../measure/lab.ts';
import { cellsRegion } from '../../measure/regions.ts';
import type { PictureCheck } from '../check.ts';

/** The twentieth of the background that differs most is not looked at: what the class map leaves of hair is there. */
const SHARE = 0.95;

/** Fewer cells of background than this, of 4096, do not tell anything. */
const LEAST = 40;

/**
 * 背景应均匀无渐变，不得有阴影. How far the colour of the background strays from its median: the distance in CIELAB that 95 %
 * of it keep. Score: 100 for one colour, 0 from a distance of 25 on.
 */
export const backgroundUniformity: PictureCheck = {
  code: 'background-uniformity',
  kind: 'quality',
  unit: 'level',
  subject: 'picture',
  measure(input) {
    const background = input.shared(backgroundCells);
    if (!background) return 'model-missing';
    const { cells, colours, median } = background;
    if (cells.length < LEAST) return 'too-small';
    const middle = labOf(...median);
    const distances = colours.map((colour) => deltaE(colour, middle));
    const value = [...distances].sort((a, b) => a - b)[Math.floor(SHARE * (cells.length - 1))]!;
    const { width, height } = input.observation.image;
    const worst = cells.filter((_, i) => distances[i]! >= Math.max(value, 1));
    return {
      value,
      score: toScore(100 - 4 * value),
      region: cellsRegion(worst, CELLS, ({ x, y }) => ({ x: (x / CELLS) * width, y: (y / CELLS) * height })),
    };
  },
};

import { backgroundCells, CELLS } from '../../measure/background-cells.ts';
import { toScore } from '../../measure/iso-score.ts';
import { LIGHT_BLUE } from '../../measure/light-blue.ts';
import { cellsRegion } from '../../measure/regions.ts';
import type { PictureCheck } from '../check.ts';

/** Fewer cells of background than this, of 4096, do not tell its colour. */
const LEAST = 40;

/**
 * 背景颜色：浅蓝色. How far the median colour of the background lies from the reference: the largest difference of red, green
 * or blue, 0–255. Score: 100 on the reference, 0 from 50 on.
 */
export const backgroundColour: PictureCheck = {
  code: 'background-colour',
  kind: 'quality',
  unit: 'level',
  subject: 'picture',
  measure(input) {
    const background = input.shared(backgroundCells);
    if (!background) return 'model-missing';
    const { cells, median } = background;
    if (cells.length < LEAST) return 'too-small';
    const value = Math.max(...median.map((channel, k) => Math.abs(channel - LIGHT_BLUE[k]!)));
    const { width, height } = input.observation.image;
    return {
      value,
      score: toScore(100 - 2 * value),
      region: cellsRegion(cells, CELLS, ({ x, y }) => ({ x: (x / CELLS) * width, y: (y / CELLS) * height })),
    };
  },
};

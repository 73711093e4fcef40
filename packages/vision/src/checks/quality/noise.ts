import { toScore } from '../../measure/iso-score.ts';
import { noiseOf } from '../../measure/noise.ts';
import type { PictureCheck } from '../check.ts';

/** Noise of this deviation is all that is left of a picture to look at: the score is 0. */
const WORST = 10;

/** 层次清晰, 无噪点. Standard deviation of the noise in levels of luma, see `measure/noise.ts`. */
export const noise: PictureCheck = {
  code: 'noise',
  kind: 'quality',
  unit: 'level',
  subject: 'picture',
  measure({ pyramid }) {
    const value = noiseOf(pyramid.image);
    return { value, score: toScore(100 * (1 - value / WORST)), region: null };
  },
};

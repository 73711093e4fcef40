import { clothes } from '../../measure/clothes.ts';
import { toScore } from '../../measure/iso-score.ts';
import { deltaE, labOf } from '../../measure/lab.ts';
import { LIGHT_BLUE } from '../../measure/light-blue.ts';
import type { FaceCheck } from '../check.ts';
import { clothesRegion } from './clothes-region.ts';

const BACKGROUND = labOf(...LIGHT_BLUE);

/** The part of the top that is nearest to the background decides: a quarter of it is enough to melt into it. */
const NEAREST = 0.25;
/** Every so many cells are enough; prime to the width of the map, so that they lie scattered. */
const STEP = 5;

/**
 * 应穿着与背景色区分明显的上衣. How far the top's colour is from the light blue of the delivered picture (ΔE, CIE
 * 1976): the least of three quarters of it. The wall behind the sitter does not count, as it is replaced.
 */
export const clothesDistinct: FaceCheck = {
  code: 'clothes-distinct',
  kind: 'quality',
  unit: 'level',
  subject: 'face',
  measure(input) {
    const worn = input.shared(clothes);
    if (typeof worn === 'string') return worn;
    const { mask, l, a, b } = worn;
    const distances: number[] = [];
    for (let i = 0; i < mask.length; i += STEP) {
      if (mask[i] === 1) distances.push(deltaE({ l: l[i]!, a: a[i]!, b: b[i]! }, BACKGROUND));
    }
    distances.sort((p, q) => p - q);
    const value = distances[Math.floor(NEAREST * (distances.length - 1))]!;
    return { value, score: toScore((100 * value) / 60), region: clothesRegion(input, worn) };
  },
};

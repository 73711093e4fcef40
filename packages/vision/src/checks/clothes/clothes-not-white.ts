import { whiteness } from '../../measure/cloth-colour.ts';
import { clothes, shareOfClothes } from '../../measure/clothes.ts';
import { toScore } from '../../measure/iso-score.ts';
import type { FaceCheck } from '../check.ts';
import { clothesRegion } from './clothes-region.ts';

/** 不得穿着白色上衣, as some years' notices ask: the share of the top that is white. */
export const clothesNotWhite: FaceCheck = {
  code: 'clothes-not-white',
  kind: 'quality',
  unit: 'share',
  subject: 'face',
  measure(input) {
    const worn = input.shared(clothes);
    if (typeof worn === 'string') return worn;
    const value = shareOfClothes(worn, whiteness);
    return { value, score: toScore(100 * (1 - value)), region: clothesRegion(input, worn) };
  },
};

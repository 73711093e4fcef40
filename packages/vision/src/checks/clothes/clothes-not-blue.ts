import { blueness } from '../../measure/cloth-colour.ts';
import { clothes, shareOfClothes } from '../../measure/clothes.ts';
import { toScore } from '../../measure/iso-score.ts';
import type { FaceCheck } from '../check.ts';
import { clothesRegion } from './clothes-region.ts';

/** 不得穿着蓝色上衣. The share of the top that is blue; navy and pale blue count in part. */
export const clothesNotBlue: FaceCheck = {
  code: 'clothes-not-blue',
  kind: 'quality',
  unit: 'share',
  subject: 'face',
  measure(input) {
    const worn = input.shared(clothes);
    if (typeof worn === 'string') return worn;
    const value = shareOfClothes(worn, blueness);
    return { value, score: toScore(100 * (1 - value)), region: clothesRegion(input, worn) };
  },
};

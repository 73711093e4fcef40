import { clothDetail } from '../../measure/cloth-detail.ts';
import { clothes } from '../../measure/clothes.ts';
import { toScore } from '../../measure/iso-score.ts';
import type { FaceCheck } from '../check.ts';
import { clothesRegion } from './clothes-region.ts';

/**
 * 避免复杂图案、条纹. How patterned the top is: the median of its local colour contrast (ΔE). A pattern lies all
 * over a top; a collar, a tie, buttons and a few folds lie in less than half of it.
 */
export const clothesPlain: FaceCheck = {
  code: 'clothes-plain',
  kind: 'quality',
  unit: 'level',
  subject: 'face',
  measure(input) {
    const worn = input.shared(clothes);
    if (typeof worn === 'string') return worn;
    const value = clothDetail(worn);
    return { value, score: toScore(100 * (1 - value / 5)), region: clothesRegion(input, worn) };
  },
};

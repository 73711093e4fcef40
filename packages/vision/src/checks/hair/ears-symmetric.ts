import { ears } from '../../measure/ears.ts';
import { toScore } from '../../measure/iso-score.ts';
import { outlinesRegion } from '../../measure/regions.ts';
import type { FaceCheck } from '../check.ts';

/**
 * 耳朵对称. How much further skin reaches out beside one side of the face than beside the other, in lengths from
 * eyes to chin.
 */
export const earsSymmetric: FaceCheck = {
  code: 'ears-symmetric',
  kind: 'quality',
  unit: 'ratio',
  subject: 'face',
  measure(input) {
    const sides = input.shared(ears);
    if (sides === 'model-missing') return sides;
    const value = Math.abs(sides[0].skin - sides[1].skin);
    const region = outlinesRegion(sides.map(({ outline }) => outline));
    return { value, score: toScore(100 * (1 - 4 * value)), region };
  },
};

import { ears } from '../../measure/ears.ts';
import { toScore } from '../../measure/iso-score.ts';
import { outlinesRegion } from '../../measure/regions.ts';
import type { FaceCheck } from '../check.ts';

/**
 * 头发不得遮挡耳朵. The share of an ear's height over which hair, cloth or a thing hides it, of the ear that is hidden more,
 * 0–1. Ears that lie close to the head show little skin and pass.
 */
export const earsVisible: FaceCheck = {
  code: 'ears-visible',
  kind: 'quality',
  unit: 'share',
  subject: 'face',
  measure(input) {
    const sides = input.shared(ears);
    if (sides === 'model-missing') return sides;
    const value = Math.max(sides[0].covered, sides[1].covered);
    const region = outlinesRegion(sides.map(({ outline }) => outline));
    return { value, score: toScore(100 * (1 - value)), region };
  },
};

import { glasses } from '../../measure/glasses.ts';
import { lensesRegion } from '../../measure/glasses-region.ts';
import { toScore } from '../../measure/iso-score.ts';
import { type LensSkin, lensSkin } from '../../measure/lens-skin.ts';
import type { FaceCheck } from '../check.ts';

/**
 * 不得戴有色眼镜. How much of the light a lens lets through, in the colour that it keeps back most: skin seen
 * through it ÷ skin of the cheek under it, in linear light. The clearer lens decides, as a shadow falls on one side and a
 * tint on both. 1 without glasses.
 */
export const lensTint: FaceCheck = {
  code: 'lens-tint',
  kind: 'quality',
  unit: 'ratio',
  subject: 'face',
  measure(input) {
    const worn = input.shared(glasses);
    const skin = input.shared(lensSkin);
    if (worn === 'model-missing' || skin === 'model-missing') return 'model-missing';
    if (!worn.lenses) return { value: 1, score: 100, region: null };
    if (skin.length === 0) return 'too-small';
    const value = Math.min(1, Math.max(...skin.map(transmitted)));
    return { value, score: toScore(100 * value), region: lensesRegion(input, worn.lenses) };
  },
};

/** Linear light of a cheek below which a quotient says nothing: 1 of 255. */
const DARKEST = 1 / 255;

function transmitted({ behind, bare }: LensSkin): number {
  return Math.min(...behind.map((light, channel) => light / Math.max(DARKEST, bare[channel]!)));
}

import { glasses } from '../../measure/glasses.ts';
import { lensesRegion } from '../../measure/glasses-region.ts';
import { toScore } from '../../measure/iso-score.ts';
import type { FaceCheck } from '../check.ts';

/**
 * 镜框不得遮挡眼睛. The share of the opening between the lids that the frame hides, of the eye where that is more. What
 * hides an eye as a whole is a dark lens: `lens-tint` sees it.
 */
export const frameOffEyes: FaceCheck = {
  code: 'frame-off-eyes',
  kind: 'quality',
  unit: 'share',
  subject: 'face',
  measure(input) {
    const worn = input.shared(glasses);
    if (worn === 'model-missing') return worn;
    const crossed = (worn.lenses ?? []).filter(({ covered, opaque }) => covered > 0 && !opaque);
    const value = Math.max(0, ...crossed.map(({ covered }) => covered));
    return { value, score: toScore(100 * (1 - 4 * value)), region: lensesRegion(input, crossed) };
  },
};

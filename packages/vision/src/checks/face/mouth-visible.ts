import { OUTER_LIPS } from '../../landmarks/face-outlines.ts';
import { alignedFace } from '../../measure/aligned-face.ts';
import { classShares } from '../../measure/class-shares.ts';
import { toScore } from '../../measure/iso-score.ts';
import { faceContrast, flatness, outlineContrast } from '../../measure/outline-contrast.ts';
import { outlineOf } from '../../measure/outlines.ts';
import { outlinesRegion } from '../../measure/regions.ts';
import type { FaceCheck } from '../check.ts';

/**
 * 面部完整、不得遮挡. How much of the lips is hidden, 0–1: the share that shows a hand, cloth or a thing (a beard may
 * pass for hair and is no cover), or how surely something flat lies before them.
 */
export const mouthVisible: FaceCheck = {
  code: 'mouth-visible',
  kind: 'quality',
  unit: 'share',
  subject: 'face',
  measure(input) {
    const { face, observation } = input;
    const { closeUp } = observation;
    if (!closeUp) return 'model-missing';
    const lips = outlineOf(face, OUTER_LIPS);
    const shares = classShares(closeUp, lips);
    const value = Math.max(
      1 - shares['face-skin'] - shares.hair,
      flatness(outlineContrast(input.shared(alignedFace), lips), input.shared(faceContrast)),
    );
    return { value, score: toScore(100 * (1 - value)), region: outlinesRegion([lips]) };
  },
};

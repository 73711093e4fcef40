import { BROW_OUTLINES } from '../../landmarks/face-outlines.ts';
import { classShares } from '../../measure/class-shares.ts';
import { glasses } from '../../measure/glasses.ts';
import { toScore } from '../../measure/iso-score.ts';
import { outlineOf } from '../../measure/outlines.ts';
import { outlinesRegion } from '../../measure/regions.ts';
import type { FaceCheck } from '../check.ts';

/** From this share of hair on, a thing before the same brow is taken for more of it; a hat shows none. */
const MIXED = 0.02;

/**
 * 头发不得遮挡眉毛. The share of the brow that hair covers, of the brow that is covered more, 0–1. Where no glasses are worn
 * and some hair lies there, what the class map calls a thing counts as well: a thin fringe is often told as both.
 */
export const hairOffBrows: FaceCheck = {
  code: 'hair-off-brows',
  kind: 'quality',
  unit: 'share',
  subject: 'face',
  measure(input) {
    const { face, observation } = input;
    const { closeUp } = observation;
    if (!closeUp) return 'model-missing';
    const brows = [outlineOf(face, BROW_OUTLINES.left), outlineOf(face, BROW_OUTLINES.right)];
    const worn = input.shared(glasses);
    const bare = typeof worn !== 'string' && worn.lenses === undefined;
    const value = Math.max(
      ...brows.map((brow) => {
        const { hair, others } = classShares(closeUp, brow);
        return bare && hair > MIXED ? hair + others : hair;
      }),
    );
    return { value, score: toScore(100 * (1 - value)), region: outlinesRegion(brows) };
  },
};

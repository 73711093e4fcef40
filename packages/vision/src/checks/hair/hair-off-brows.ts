import { BROW_OUTLINES } from '../../landmarks/face-outlines.ts';
import { classShares } from '../../measure/class-shares.ts';
import { toScore } from '../../measure/iso-score.ts';
import { outlineOf } from '../../measure/outlines.ts';
import { outlinesRegion } from '../../measure/regions.ts';
import type { FaceCheck } from '../check.ts';

/** 头发不得遮挡眉毛. The share of the brow that hair covers, of the brow that is covered more, 0–1. */
export const hairOffBrows: FaceCheck = {
  code: 'hair-off-brows',
  kind: 'quality',
  unit: 'share',
  subject: 'face',
  measure({ face, observation }) {
    const { closeUp } = observation;
    if (!closeUp) return 'model-missing';
    const brows = [outlineOf(face, BROW_OUTLINES.left), outlineOf(face, BROW_OUTLINES.right)];
    const value = Math.max(...brows.map((brow) => classShares(closeUp, brow).hair));
    return { value, score: toScore(100 * (1 - value)), region: outlinesRegion(brows) };
  },
};

import { EYE_OUTLINES } from '../../landmarks/eye-outlines.ts';
import { classShares } from '../../measure/class-shares.ts';
import { toScore } from '../../measure/iso-score.ts';
import { grown, outlineOf } from '../../measure/outlines.ts';
import { outlinesRegion } from '../../measure/regions.ts';
import type { FaceCheck } from '../check.ts';

/** The lids and lashes round the opening belong to the eye. */
const WITH_LIDS = 1.15;

/** 头发不得遮挡眼睛. The share of the eye that hair covers, of the eye that is covered more, 0–1. */
export const hairOffEyes: FaceCheck = {
  code: 'hair-off-eyes',
  kind: 'quality',
  unit: 'share',
  subject: 'face',
  measure({ face, observation }) {
    const { closeUp } = observation;
    if (!closeUp) return 'model-missing';
    const eyes = [EYE_OUTLINES.left, EYE_OUTLINES.right].map((eye) => grown(outlineOf(face, eye), WITH_LIDS));
    const value = Math.max(...eyes.map((eye) => classShares(closeUp, eye).hair));
    return { value, score: toScore(100 * (1 - value)), region: outlinesRegion(eyes) };
  },
};

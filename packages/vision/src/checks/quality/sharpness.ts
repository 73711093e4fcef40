import { detailPlanes } from '../../measure/detail-planes.ts';
import { toScore } from '../../measure/iso-score.ts';
import { faceRegion } from '../../measure/regions.ts';
import { sharpnessOf } from '../../measure/sharpness.ts';
import type { FaceCheck } from '../check.ts';

/** From here on a face is as sharp as a picture of its size can be: the score is 100. */
const FULLY_SHARP = 0.8;

/**
 * 焦点清晰. The share of fine detail in the face, see `measure/sharpness.ts`. A measure of our own: the
 * standard's Sharpness component is a trained model that we do not have.
 */
export const sharpness: FaceCheck = {
  code: 'sharpness',
  kind: 'quality',
  unit: 'ratio',
  subject: 'face',
  measure({ face, shared }) {
    const planes = shared(detailPlanes);
    if (planes === undefined) return 'too-small';
    const value = sharpnessOf(planes);
    return { value, score: toScore((100 * value) / FULLY_SHARP), region: faceRegion(face) };
  },
};

import { shareBetween } from '../../measure/face-luminance.ts';
import { toScore } from '../../measure/iso-score.ts';
import { faceRegion } from '../../measure/regions.ts';
import type { FaceCheck } from '../check.ts';

/** Not too bright: the share of the face with a luminance of 247–255 of 255 (ISO/IEC 29794-5). */
export const overExposure: FaceCheck = {
  code: 'over-exposure',
  kind: 'quality',
  unit: 'share',
  subject: 'face',
  component: 'OverExposure',
  measure({ face, luminance }) {
    const histogram = luminance();
    if (typeof histogram === 'string') return histogram;
    const value = shareBetween(histogram, 247, 255);
    return { value, score: toScore(1 / (value + 0.01)), region: faceRegion(face) };
  },
};

import { shareBetween } from '../../measure/face-luminance.ts';
import { sigmoidScore } from '../../measure/iso-score.ts';
import { faceRegion } from '../../measure/regions.ts';
import type { FaceCheck } from '../check.ts';

/** Not too dark: the share of the face with a luminance of 0–25 of 255 (ISO/IEC 29794-5). */
export const underExposure: FaceCheck = {
  code: 'under-exposure',
  kind: 'quality',
  unit: 'share',
  subject: 'face',
  component: 'UnderExposure',
  measure({ face, luminance }) {
    const histogram = luminance();
    if (typeof histogram === 'string') return histogram;
    const value = shareBetween(histogram, 0, 25);
    return {
      value,
      score: sigmoidScore(value, { x0: 0.92, w: 0.05, h: 120, a: 0.832, s: -1 }),
      region: faceRegion(face),
    };
  },
};

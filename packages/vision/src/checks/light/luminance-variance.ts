import { luminanceVarianceScore } from '../../measure/iso-light-score.ts';
import { luminanceStatistics } from '../../measure/luminance-statistics.ts';
import { faceRegion } from '../../measure/regions.ts';
import type { FaceCheck } from '../check.ts';

/** 层次清晰: the variance of the luminance of the face, on the scale 0–1 (ISO/IEC 29794-5). */
export const luminanceVariance: FaceCheck = {
  code: 'luminance-variance',
  kind: 'quality',
  unit: 'ratio',
  subject: 'face',
  component: 'LuminanceVariance',
  measure({ face, luminance }) {
    const histogram = luminance();
    if (typeof histogram === 'string') return histogram;
    const { variance: value } = luminanceStatistics(histogram);
    return { value, score: luminanceVarianceScore(value), region: faceRegion(face) };
  },
};

import { dynamicRangeScore } from '../../measure/iso-light-score.ts';
import { luminanceStatistics } from '../../measure/luminance-statistics.ts';
import { faceRegion } from '../../measure/regions.ts';
import type { FaceCheck } from '../check.ts';

/** 层次清晰: the entropy of the luminance of the face, 0–8 bits (ISO/IEC 29794-5). */
export const dynamicRange: FaceCheck = {
  code: 'dynamic-range',
  kind: 'quality',
  unit: 'bits',
  subject: 'face',
  component: 'DynamicRange',
  measure({ face, luminance }) {
    const histogram = luminance();
    if (typeof histogram === 'string') return histogram;
    const { entropy: value } = luminanceStatistics(histogram);
    return { value, score: dynamicRangeScore(value), region: faceRegion(face) };
  },
};

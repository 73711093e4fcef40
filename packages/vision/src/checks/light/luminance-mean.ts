import { luminanceMeanScore } from '../../measure/iso-light-score.ts';
import { luminanceStatistics } from '../../measure/luminance-statistics.ts';
import { faceRegion } from '../../measure/regions.ts';
import type { FaceCheck } from '../check.ts';

/** 曝光适中: the mean luminance of the face, 0–1 of linear light (ISO/IEC 29794-5). */
export const luminanceMean: FaceCheck = {
  code: 'luminance-mean',
  kind: 'quality',
  unit: 'ratio',
  subject: 'face',
  component: 'LuminanceMean',
  measure({ face, luminance }) {
    const histogram = luminance();
    if (typeof histogram === 'string') return histogram;
    const { mean: value } = luminanceStatistics(histogram);
    return { value, score: luminanceMeanScore(value), region: faceRegion(face) };
  },
};

import { toScore } from '../../measure/iso-score.ts';
import { faceRegion } from '../../measure/regions.ts';
import { trueInterEye } from '../../measure/true-resolution.ts';
import type { FaceCheck } from '../check.ts';

/** Pixels between the eyes in the finished picture: detail beyond that is not needed. */
const NEEDED = 100;

/**
 * 图像清晰, neither enlarged nor coarse: pixels between the eyes that carry detail of their own (see
 * `measure/true-resolution.ts`) over those that there are, or over 100, which the finished picture shows.
 */
export const pixelation: FaceCheck = {
  code: 'pixelation',
  kind: 'quality',
  unit: 'ratio',
  subject: 'face',
  measure({ pyramid, face, frame }) {
    const value = trueInterEye(pyramid.image, frame) / Math.min(NEEDED, frame.interEye);
    return { value, score: toScore(100 * value), region: faceRegion(face) };
  },
};

import { distance } from '../../geometry.ts';
import { POINT } from '../../landmarks/topology.ts';
import { finishedScale } from '../../measure/finished-scale.ts';
import { toScore } from '../../measure/iso-score.ts';
import { faceRegion } from '../../measure/regions.ts';
import { landmark } from '../../observation.ts';
import type { FaceCheck } from '../check.ts';

/** The middle of what the standard asks for. */
const IDEAL = 240;

/**
 * 脸部宽度（两脸颊之间）180–300 像素. Between the outlines of the cheeks at the ears, in pixels of a finished picture 640 high.
 * Score: 100 at 240 px, 0 from 120 px away on.
 */
export const faceWidth: FaceCheck = {
  code: 'face-width',
  kind: 'quality',
  unit: 'px',
  subject: 'face',
  measure({ face, observation: { image } }) {
    const left = landmark(face, POINT.cheekLeft);
    const right = landmark(face, POINT.cheekRight);
    const value = distance(left, right) * finishedScale(image);
    return {
      value,
      score: toScore(100 - (200 * Math.abs(value - IDEAL)) / IDEAL),
      region: faceRegion(face, [[left, right]]),
    };
  },
};

import { finishedScale } from '../../measure/finished-scale.ts';
import { toScore } from '../../measure/iso-score.ts';
import { faceRegion } from '../../measure/regions.ts';
import type { FaceCheck } from '../check.ts';

/** The middle of what the standard asks for. */
const IDEAL = 250;

/**
 * 眼睛所在位置距上边沿 200–300 像素: from the upper edge, not from the lower one as on identity cards. From the edge to the
 * middle between the eyes, in pixels of a finished picture 640 high. Score: 100 at 250 px, 0 from 125 px away on.
 */
export const eyeLine: FaceCheck = {
  code: 'eye-line',
  kind: 'quality',
  unit: 'px',
  subject: 'face',
  measure({ face, frame: { eyes }, observation: { image } }) {
    const value = eyes.y * finishedScale(image);
    return {
      value,
      score: toScore(100 - (200 * Math.abs(value - IDEAL)) / IDEAL),
      region: faceRegion(face, [[{ x: eyes.x, y: 0 }, eyes]]),
    };
  },
};

import { sigmoidScore } from '../../measure/iso-score.ts';
import { faceRegion } from '../../measure/regions.ts';
import type { FaceCheck } from '../check.ts';

/** The head fills the right part of the frame: eyes to chin as a share of the picture's height (ISO/IEC 29794-5). */
export const headSize: FaceCheck = {
  code: 'head-size',
  kind: 'quality',
  unit: 'share',
  subject: 'face',
  component: 'HeadSize',
  measure({ face, frame, observation }) {
    const value = frame.eyesToChin / observation.image.height;
    return {
      value,
      score: sigmoidScore(Math.abs(value - 0.45), { x0: 0, w: 0.05, h: 200, a: 1, s: -1 }),
      region: faceRegion(face, [[frame.eyes, frame.chin]]),
    };
  },
};

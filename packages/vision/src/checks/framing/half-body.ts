import { bodyEnd } from '../../measure/body-below-chin.ts';
import { toScore } from '../../measure/iso-score.ts';
import { faceRegion } from '../../measure/regions.ts';
import type { FaceCheck } from '../check.ts';

/** From here on the score falls, down to 0 at twice as much: about the middle of the chest. */
const CHEST = 2;

/**
 * 不得上传半身或全身照. How much of the body the picture shows: from the chin to the lowest point of the body in it, in
 * lengths from the eyes to the chin. Elbows hang about 3.3 of them below the chin, hips about 5, feet about 13.
 */
export const halfBody: FaceCheck = {
  code: 'half-body',
  kind: 'quality',
  unit: 'ratio',
  subject: 'face',
  measure({ face, frame: { chin, eyesToChin }, observation }) {
    const end = bodyEnd(face, observation);
    const value = Math.max(0, (end - chin.y) / eyesToChin);
    return {
      value,
      score: toScore(100 * (2 - value / CHEST)),
      region: faceRegion(face, [[chin, { x: chin.x, y: end }]]),
    };
  },
};

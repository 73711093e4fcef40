import { crown } from '../../measure/crown.ts';
import { finishedScale } from '../../measure/finished-scale.ts';
import { toScore } from '../../measure/iso-score.ts';
import { faceRegion } from '../../measure/regions.ts';
import type { FaceCheck } from '../check.ts';

/** The middle of what the standard asks for. */
const IDEAL = 80;

/**
 * 头顶发际距上边沿 50–110 像素. From the upper edge to the top of the head, hair included (our reading of 头顶发际), in pixels
 * of a finished picture 640 high; 0 when the edge cuts the head. Score: 100 at 80 px, 0 from 80 px away on.
 */
export const crownMargin: FaceCheck = {
  code: 'crown-margin',
  kind: 'quality',
  unit: 'px',
  subject: 'face',
  measure({ face, observation: { closeUp, image } }) {
    if (!closeUp) return 'model-missing';
    const top = crown(face, closeUp);
    if (!top) return 'too-small';
    const value = top.y * finishedScale(image);
    return {
      value,
      score: toScore(100 - (100 * Math.abs(value - IDEAL)) / IDEAL),
      region: faceRegion(face, [[{ x: top.x, y: 0 }, top]]),
    };
  },
};

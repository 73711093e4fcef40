import { midpoint } from '../../geometry.ts';
import { POINT } from '../../landmarks/topology.ts';
import { toScore } from '../../measure/iso-score.ts';
import { faceRegion } from '../../measure/regions.ts';
import { landmark } from '../../observation.ts';
import type { FaceCheck } from '../check.ts';

/**
 * 人像在画面中水平居中. How far the middle of the face lies from the middle of the picture, as a share of the
 * picture's width: −0.5 is the left edge, 0.5 the right. Score: 100 in the middle, 0 from a quarter on.
 */
export const headCentred: FaceCheck = {
  code: 'head-centred',
  kind: 'quality',
  unit: 'share',
  subject: 'face',
  measure({ face, observation: { image } }) {
    const middle = midpoint(landmark(face, POINT.cheekLeft), landmark(face, POINT.cheekRight));
    const value = middle.x / image.width - 0.5;
    const centre = { x: image.width / 2, y: middle.y };
    return {
      value,
      score: toScore(100 * (1 - Math.abs(value) / 0.25)),
      region: faceRegion(face, [[middle, centre]]),
    };
  },
};

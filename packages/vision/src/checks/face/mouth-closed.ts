import { distance, type Point } from '../../geometry.ts';
import { INNER_LIP_PAIRS } from '../../landmarks/topology.ts';
import { sigmoidScore } from '../../measure/iso-score.ts';
import { linesRegion } from '../../measure/regions.ts';
import { landmark } from '../../observation.ts';
import type { FaceCheck } from '../check.ts';

/**
 * 嘴唇自然闭合. The widest gap between the inner lips as a share of the distance from the eyes to the chin
 * (ISO/IEC 29794-5, on MediaPipe's lip points).
 */
export const mouthClosed: FaceCheck = {
  code: 'mouth-closed',
  kind: 'quality',
  unit: 'ratio',
  subject: 'face',
  component: 'MouthClosed',
  measure({ face, frame }) {
    const lines = INNER_LIP_PAIRS.map(([upper, lower]): [Point, Point] => [
      landmark(face, upper),
      landmark(face, lower),
    ]);
    const value = Math.max(...lines.map(([a, b]) => distance(a, b))) / frame.eyesToChin;
    return {
      value,
      score: sigmoidScore(value, { x0: 0.2, w: 0.06, a: 1, s: -1 }),
      region: linesRegion(lines, frame.interEye * 0.25),
    };
  },
};

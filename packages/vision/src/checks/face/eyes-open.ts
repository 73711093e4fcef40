import { distance, type Point } from '../../geometry.ts';
import { LID_PAIRS } from '../../landmarks/topology.ts';
import { sigmoidScore } from '../../measure/iso-score.ts';
import { linesRegion } from '../../measure/regions.ts';
import { landmark } from '../../observation.ts';
import type { FaceCheck } from '../check.ts';

/**
 * 双眼自然睁开. The widest gap between the lids, of the eye that is open less, as a share of the distance
 * from the eyes to the chin (ISO/IEC 29794-5, on MediaPipe's lid points).
 */
export const eyesOpen: FaceCheck = {
  code: 'eyes-open',
  kind: 'quality',
  unit: 'ratio',
  subject: 'face',
  component: 'EyesOpen',
  measure({ face, frame }) {
    const eyes = [LID_PAIRS.left, LID_PAIRS.right].map((pairs) => {
      const lines = pairs.map(([upper, lower]): [Point, Point] => [
        landmark(face, upper),
        landmark(face, lower),
      ]);
      return { lines, gap: Math.max(...lines.map(([a, b]) => distance(a, b))) };
    });
    const narrow = eyes.reduce((a, b) => (b.gap < a.gap ? b : a));
    const value = narrow.gap / frame.eyesToChin;
    return {
      value,
      score: sigmoidScore(value, { x0: 0.02, w: 0.01 }),
      region: linesRegion(narrow.lines, frame.interEye * 0.15),
    };
  },
};

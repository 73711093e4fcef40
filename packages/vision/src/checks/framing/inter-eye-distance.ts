import { sigmoidScore } from '../../measure/iso-score.ts';
import { linesRegion } from '../../measure/regions.ts';
import { cosine } from '../../portable-math/sine-cosine.ts';
import type { FaceCheck } from '../check.ts';

/**
 * Enough pixels on the face: distance of the eye centres in source pixels, divided by the cosine of the yaw
 * (ISO/IEC 29794-5).
 */
export const interEyeDistance: FaceCheck = {
  code: 'inter-eye-distance',
  kind: 'quality',
  unit: 'px',
  subject: 'face',
  component: 'InterEyeDistance',
  measure({ face, frame, observation }) {
    const turn = Math.max(0.1, cosine((face.pose.yaw * Math.PI) / 180));
    const value = (frame.interEye * observation.image.sourceScale) / turn;
    return {
      value,
      score: sigmoidScore(value, { x0: 70, w: 20 }),
      region: linesRegion([[frame.leftEye, frame.rightEye]], frame.interEye * 0.2),
    };
  },
};

import { faceRegion } from '../../measure/regions.ts';
import type { FaceCheck } from '../check.ts';
import { poseScore } from './pose-score.ts';

/** The head is upright: 坐姿端正. Degrees; score by ISO/IEC 29794-5: 100 · cos². */
export const headPoseRoll: FaceCheck = {
  code: 'head-pose-roll',
  kind: 'quality',
  unit: 'deg',
  subject: 'face',
  component: 'HeadPoseRoll',
  measure({ face, frame }) {
    const value = face.pose.roll;
    return { value, score: poseScore(value), region: faceRegion(face, [[frame.leftEye, frame.rightEye]]) };
  },
};

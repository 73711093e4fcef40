import { faceRegion } from '../../measure/regions.ts';
import type { FaceCheck } from '../check.ts';
import { poseScore } from './pose-score.ts';

/** The head is not turned: 正视镜头. Degrees; score by ISO/IEC 29794-5: 100 · cos². */
export const headPoseYaw: FaceCheck = {
  code: 'head-pose-yaw',
  kind: 'quality',
  unit: 'deg',
  subject: 'face',
  component: 'HeadPoseYaw',
  measure({ face, frame }) {
    const value = face.pose.yaw;
    return { value, score: poseScore(value), region: faceRegion(face, [[frame.eyes, frame.mouth]]) };
  },
};

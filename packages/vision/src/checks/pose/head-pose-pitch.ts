import { faceRegion } from '../../measure/regions.ts';
import type { FaceCheck } from '../check.ts';
import { poseScore } from './pose-score.ts';

/** The chin is neither raised nor lowered: 正视镜头. Degrees; score by ISO/IEC 29794-5: 100 · cos². */
export const headPosePitch: FaceCheck = {
  code: 'head-pose-pitch',
  kind: 'quality',
  unit: 'deg',
  subject: 'face',
  component: 'HeadPosePitch',
  measure({ face, frame }) {
    const value = face.pose.pitch;
    return { value, score: poseScore(value), region: faceRegion(face, [[frame.eyes, frame.chin]]) };
  },
};

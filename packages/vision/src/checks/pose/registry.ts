import type { Check } from '../check.ts';
import type { PoseCode } from './codes.ts';
import { gazeFrontal } from './gaze-frontal.ts';
import { headPosePitch } from './head-pose-pitch.ts';
import { headPoseRoll } from './head-pose-roll.ts';
import { headPoseYaw } from './head-pose-yaw.ts';
import { shouldersLevel } from './shoulders-level.ts';

export const POSE_CHECKS: Readonly<Record<PoseCode, Check>> = {
  'head-pose-yaw': headPoseYaw,
  'head-pose-pitch': headPosePitch,
  'head-pose-roll': headPoseRoll,
  'gaze-frontal': gazeFrontal,
  'shoulders-level': shouldersLevel,
};

import type { Check } from './check.ts';
import type { CheckCode } from './codes.ts';
import { eyesOpen } from './eyes-open.ts';
import { faceInsideFrame } from './face-inside-frame.ts';
import { headCentred } from './head-centred.ts';
import { headPosePitch } from './head-pose-pitch.ts';
import { headPoseRoll } from './head-pose-roll.ts';
import { headPoseYaw } from './head-pose-yaw.ts';
import { headSize } from './head-size.ts';
import { illuminationUniformity } from './illumination-uniformity.ts';
import { interEyeDistance } from './inter-eye-distance.ts';
import { mouthClosed } from './mouth-closed.ts';
import { overExposure } from './over-exposure.ts';
import { sharpness } from './sharpness.ts';
import { singleFace } from './single-face.ts';
import { underExposure } from './under-exposure.ts';

/** Every check there is, by its code. */
export const CHECKS: Readonly<Record<CheckCode, Check>> = {
  'single-face': singleFace,
  'head-pose-yaw': headPoseYaw,
  'head-pose-pitch': headPosePitch,
  'head-pose-roll': headPoseRoll,
  'eyes-open': eyesOpen,
  'mouth-closed': mouthClosed,
  'inter-eye-distance': interEyeDistance,
  'head-size': headSize,
  'head-centred': headCentred,
  'face-inside-frame': faceInsideFrame,
  sharpness,
  'under-exposure': underExposure,
  'over-exposure': overExposure,
  'illumination-uniformity': illuminationUniformity,
};

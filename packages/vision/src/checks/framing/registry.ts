import type { Check } from '../check.ts';
import type { FramingCode } from './codes.ts';
import { crownMargin } from './crown-margin.ts';
import { eyeLine } from './eye-line.ts';
import { faceInsideFrame } from './face-inside-frame.ts';
import { faceWidth } from './face-width.ts';
import { halfBody } from './half-body.ts';
import { headCentred } from './head-centred.ts';
import { headSize } from './head-size.ts';
import { interEyeDistance } from './inter-eye-distance.ts';
import { singleFace } from './single-face.ts';

export const FRAMING_CHECKS: Readonly<Record<FramingCode, Check>> = {
  'single-face': singleFace,
  'inter-eye-distance': interEyeDistance,
  'head-size': headSize,
  'head-centred': headCentred,
  'face-inside-frame': faceInsideFrame,
  'crown-margin': crownMargin,
  'face-width': faceWidth,
  'eye-line': eyeLine,
  'half-body': halfBody,
};

import type { Check } from '../check.ts';
import type { FaceCode } from './codes.ts';
import { eyesOpen } from './eyes-open.ts';
import { mouthClosed } from './mouth-closed.ts';

export const FACE_CHECKS: Readonly<Record<FaceCode, Check>> = {
  'eyes-open': eyesOpen,
  'mouth-closed': mouthClosed,
};

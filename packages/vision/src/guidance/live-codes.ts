import type { CheckCode } from '../checks/codes.ts';

/**
 * Checks that need only faces, landmarks and pixels, no segmentation: cheap enough for every frame of a live
 * picture. `crown-margin` is here as an estimate, see `crown-room.ts`.
 */
export const LIVE_CODES = [
  'single-face',
  'inter-eye-distance',
  'head-size',
  'head-centred',
  'face-inside-frame',
  'crown-margin',
  'head-pose-yaw',
  'head-pose-pitch',
  'head-pose-roll',
  'gaze-frontal',
  'eyes-open',
  'mouth-closed',
  'expression-neutral',
  'under-exposure',
  'over-exposure',
  'luminance-mean',
  'illumination-uniformity',
  'sharpness',
  'motion-blur',
] as const satisfies readonly CheckCode[];

export type LiveCode = (typeof LIVE_CODES)[number];

/** Every check's code, in the order reports list them. */
export const CHECK_CODES = [
  'single-face',
  'head-pose-yaw',
  'head-pose-pitch',
  'head-pose-roll',
  'eyes-open',
  'mouth-closed',
  'inter-eye-distance',
  'head-size',
  'head-centred',
  'face-inside-frame',
  'sharpness',
  'under-exposure',
  'over-exposure',
  'illumination-uniformity',
] as const;

export type CheckCode = (typeof CHECK_CODES)[number];

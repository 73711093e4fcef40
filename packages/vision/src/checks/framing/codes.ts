export const FRAMING_CODES = [
  'single-face',
  'inter-eye-distance',
  'head-size',
  'head-centred',
  'face-inside-frame',
] as const;

export type FramingCode = (typeof FRAMING_CODES)[number];

export const FRAMING_CODES = [
  'single-face',
  'inter-eye-distance',
  'head-size',
  'head-centred',
  'face-inside-frame',
  'crown-margin',
  'face-width',
  'eye-line',
  'half-body',
] as const;

export type FramingCode = (typeof FRAMING_CODES)[number];

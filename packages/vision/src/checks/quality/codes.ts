export const QUALITY_CODES = [
  'sharpness',
  'noise',
  'compression',
  'pixelation',
  'motion-blur',
  'no-border-or-text',
  'no-recapture',
  'image-mirrored',
  'no-retouching',
] as const;

export type QualityCode = (typeof QUALITY_CODES)[number];

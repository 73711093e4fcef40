export const LIGHT_CODES = [
  'under-exposure',
  'over-exposure',
  'illumination-uniformity',
  'luminance-mean',
  'luminance-variance',
  'dynamic-range',
  'natural-colour',
  'no-red-eye',
  'hot-spots',
  'shadow-on-face',
  'light-top-down',
] as const;

export type LightCode = (typeof LIGHT_CODES)[number];

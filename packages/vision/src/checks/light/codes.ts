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
] as const;

export type LightCode = (typeof LIGHT_CODES)[number];

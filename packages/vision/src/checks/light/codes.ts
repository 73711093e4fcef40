export const LIGHT_CODES = ['under-exposure', 'over-exposure', 'illumination-uniformity'] as const;

export type LightCode = (typeof LIGHT_CODES)[number];

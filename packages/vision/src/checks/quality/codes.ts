export const QUALITY_CODES = ['sharpness'] as const;

export type QualityCode = (typeof QUALITY_CODES)[number];

export const HAIR_CODES = [
  'no-head-covering',
  'hair-off-brows',
  'hair-off-eyes',
  'ears-visible',
  'ears-symmetric',
  'hair-behind-shoulders',
] as const;

export type HairCode = (typeof HAIR_CODES)[number];

export const GLASSES_CODES = [] as const;

export type GlassesCode = (typeof GLASSES_CODES)[number];

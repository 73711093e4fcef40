export const HAIR_CODES = [] as const;

export type HairCode = (typeof HAIR_CODES)[number];

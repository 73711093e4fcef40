export const CLOTHES_CODES = [] as const;

export type ClothesCode = (typeof CLOTHES_CODES)[number];

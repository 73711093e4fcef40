export const CLOTHES_CODES = [
  'no-jewellery',
  'clothes-not-blue',
  'clothes-not-white',
  'clothes-must-be-white',
  'clothes-distinct',
  'clothes-plain',
] as const;

export type ClothesCode = (typeof CLOTHES_CODES)[number];

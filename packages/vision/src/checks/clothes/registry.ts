import type { Check } from '../check.ts';
import { clothesDistinct } from './clothes-distinct.ts';
import { clothesMustBeWhite } from './clothes-must-be-white.ts';
import { clothesNotBlue } from './clothes-not-blue.ts';
import { clothesNotWhite } from './clothes-not-white.ts';
import { clothesPlain } from './clothes-plain.ts';
import type { ClothesCode } from './codes.ts';
import { noJewellery } from './no-jewellery.ts';

export const CLOTHES_CHECKS: Readonly<Record<ClothesCode, Check>> = {
  'no-jewellery': noJewellery,
  'clothes-not-blue': clothesNotBlue,
  'clothes-not-white': clothesNotWhite,
  'clothes-must-be-white': clothesMustBeWhite,
  'clothes-distinct': clothesDistinct,
  'clothes-plain': clothesPlain,
};

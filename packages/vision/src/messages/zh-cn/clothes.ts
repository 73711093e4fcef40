import type { ClothesCode } from '../../checks/clothes/codes.ts';
import type { CheckTexts } from '../catalogue.ts';

export const CLOTHES_TEXTS: Readonly<Record<ClothesCode, CheckTexts>> = {};

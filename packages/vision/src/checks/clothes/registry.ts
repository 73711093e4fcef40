import type { Check } from '../check.ts';
import type { ClothesCode } from './codes.ts';

export const CLOTHES_CHECKS: Readonly<Record<ClothesCode, Check>> = {};

import type { ClothesCode } from '../../checks/clothes/codes.ts';
import type { Rule } from '../rule-set.ts';

export const CLOTHES_RULES: Readonly<Record<ClothesCode, Rule>> = {};

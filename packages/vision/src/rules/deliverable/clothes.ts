import type { ClothesCode } from '../../checks/clothes/codes.ts';
import type { Rule } from '../rule-set.ts';
import { CLOTHES_RULES as SOURCE } from '../source/clothes.ts';

export const CLOTHES_RULES: Readonly<Record<ClothesCode, Rule>> = {
  ...SOURCE,
};

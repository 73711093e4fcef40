import type { HairCode } from '../../checks/hair/codes.ts';
import type { Rule } from '../rule-set.ts';
import { HAIR_RULES as SOURCE } from '../source/hair.ts';

export const HAIR_RULES: Readonly<Record<HairCode, Rule>> = {
  ...SOURCE,
};

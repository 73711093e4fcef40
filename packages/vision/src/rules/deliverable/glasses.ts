import type { GlassesCode } from '../../checks/glasses/codes.ts';
import type { Rule } from '../rule-set.ts';
import { GLASSES_RULES as SOURCE } from '../source/glasses.ts';

export const GLASSES_RULES: Readonly<Record<GlassesCode, Rule>> = {
  ...SOURCE,
};

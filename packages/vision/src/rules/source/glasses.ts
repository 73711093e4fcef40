import type { GlassesCode } from '../../checks/glasses/codes.ts';
import type { Rule } from '../rule-set.ts';

export const GLASSES_RULES: Readonly<Record<GlassesCode, Rule>> = {};

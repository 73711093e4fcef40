import type { HairCode } from '../../checks/hair/codes.ts';
import type { Rule } from '../rule-set.ts';

export const HAIR_RULES: Readonly<Record<HairCode, Rule>> = {};

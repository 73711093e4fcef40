import type { LightCode } from '../../checks/light/codes.ts';
import type { Rule } from '../rule-set.ts';
import { LIGHT_RULES as SOURCE } from '../source/light.ts';

export const LIGHT_RULES: Readonly<Record<LightCode, Rule>> = {
  ...SOURCE,
};

import type { BackgroundCode } from '../../checks/background/codes.ts';
import type { Rule } from '../rule-set.ts';
import { BACKGROUND_RULES as SOURCE } from '../source/background.ts';

export const BACKGROUND_RULES: Readonly<Record<BackgroundCode, Rule>> = {
  ...SOURCE,
};

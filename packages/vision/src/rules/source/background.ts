import type { BackgroundCode } from '../../checks/background/codes.ts';
import type { Rule } from '../rule-set.ts';

export const BACKGROUND_RULES: Readonly<Record<BackgroundCode, Rule>> = {};

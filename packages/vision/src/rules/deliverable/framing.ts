import type { FramingCode } from '../../checks/framing/codes.ts';
import type { Rule } from '../rule-set.ts';
import { FRAMING_RULES as SOURCE } from '../source/framing.ts';

export const FRAMING_RULES: Readonly<Record<FramingCode, Rule>> = {
  ...SOURCE,
};

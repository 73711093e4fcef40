import type { QualityCode } from '../../checks/quality/codes.ts';
import type { Rule } from '../rule-set.ts';
import { QUALITY_RULES as SOURCE } from '../source/quality.ts';

export const QUALITY_RULES: Readonly<Record<QualityCode, Rule>> = {
  ...SOURCE,
};

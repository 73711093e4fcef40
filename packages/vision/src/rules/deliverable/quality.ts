import type { QualityCode } from '../../checks/quality/codes.ts';
import { derived } from '../bound.ts';
import type { Rule } from '../rule-set.ts';
import { QUALITY_RULES as SOURCE } from '../source/quality.ts';

export const QUALITY_RULES: Readonly<Record<QualityCode, Rule>> = {
  ...SOURCE,
  'no-border-or-text': {
    enabled: true,
    pass: {
      max: derived(
        0,
        'the standard of the finished picture: nothing but the portrait, no frame, text or pattern',
      ),
    },
  },
  'no-recapture': { enabled: false, pass: SOURCE['no-recapture'].pass, warn: {} },
  'no-retouching': { ...SOURCE['no-retouching'], enabled: false },
};

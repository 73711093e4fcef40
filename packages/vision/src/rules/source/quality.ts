import type { QualityCode } from '../../checks/quality/codes.ts';
import { measured } from '../bound.ts';
import type { Rule } from '../rule-set.ts';

const SHARP =
  'f1: portraits 0.42–1.15, out-of-focus and motion blur 0.21 and 0.33; real photos 0.51–1.01, two of 256 px 0.35 and 0.36; ' +
  'the real photos blurred by 2 % of the inter-eye distance 0.19–0.34, up to 0.57 where the eyes are less than 55 px apart';

export const QUALITY_RULES: Readonly<Record<QualityCode, Rule>> = {
  sharpness: {
    enabled: true,
    pass: {
      min: measured(0.4, SHARP),
    },
    warn: { min: measured(0.36, SHARP) },
  },
};

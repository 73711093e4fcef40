import type { BackgroundCode } from '../../checks/background/codes.ts';
import { measured } from '../bound.ts';
import type { Rule } from '../rule-set.ts';

const BESIDE =
  '教毕指〔2017〕99号: 除人像外，不得添加其他人或物; rendered and real portraits of one person up to 0.001 of the picture, things ' +
  'beside the person 0.004, hands beside a print and a passer-by 0.03–0.04, people behind 0.23';

/** Any background will do (拍照背景不要求) where the system replaces it. */
const OFF: Rule = { enabled: false, pass: {} };

export const BACKGROUND_RULES: Readonly<Record<BackgroundCode, Rule>> = {
  'background-uniformity': OFF,
  'background-texture': OFF,
  'background-colour': OFF,
  'no-other-object': {
    enabled: true,
    pass: { max: measured(0.003, BESIDE) },
    warn: { max: measured(0.015, BESIDE) },
  },
};

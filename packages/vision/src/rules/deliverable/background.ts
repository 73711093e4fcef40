import type { BackgroundCode } from '../../checks/background/codes.ts';
import { derived } from '../bound.ts';
import { EVEN_BACKGROUND } from '../even-background.ts';
import type { Rule } from '../rule-set.ts';
import { BACKGROUND_RULES as SOURCE } from '../source/background.ts';

const BLUE =
  '教毕指〔2017〕99号: 浅蓝色，参考值 RGB(100,197,255); JPEG of quality 60 moves a flat colour by up to 3';
const NEAR =
  '教毕指〔2017〕99号: 浅蓝色，参考值 RGB(100,197,255), without a tolerance; 8 of 255 are hardly seen';

export const BACKGROUND_RULES: Readonly<Record<BackgroundCode, Rule>> = {
  ...SOURCE,
  ...EVEN_BACKGROUND,
  'background-colour': { enabled: true, pass: { max: derived(3, BLUE) }, warn: { max: derived(8, NEAR) } },
};

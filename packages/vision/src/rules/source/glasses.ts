import type { GlassesCode } from '../../checks/glasses/codes.ts';
import { measured } from '../bound.ts';
import type { Rule } from '../rule-set.ts';

const TINT =
  'real photos: dark lenses 0.02 and 0.13, clear ones 0.68–1; f1: sunglasses, brown, blue and grey lenses 0.03–0.36, clear and ' +
  'coated ones 0.80 and more; sunglass category 0 of ISO 12312-1 (80 % of the light, which passes the lens twice) would be 0.64';
const GLARE =
  'f1: reflections over the eye 0.18–0.34, in a corner of the lens and clear 0; five real photos of clear glasses up to 0.005, the ' +
  'same made brighter, warmer or smaller up to 0.049, one with a bright streak at the edge of a lens up to 0.12';
const FRAME =
  'f1: a rim across the eye 0.09 and 0.23, well placed frames 0; five real photos with clear glasses 0';

export const GLASSES_RULES: Readonly<Record<GlassesCode, Rule>> = {
  'glasses-present': { enabled: true, pass: {} },
  'lens-tint': {
    enabled: true,
    pass: { min: measured(0.55, TINT) },
    warn: { min: measured(0.45, TINT) },
  },
  'lens-glare': {
    enabled: true,
    pass: { max: measured(0.05, GLARE) },
    warn: { max: measured(0.1, GLARE) },
  },
  'frame-off-eyes': {
    enabled: true,
    pass: { max: measured(0.02, FRAME) },
    warn: { max: measured(0.05, FRAME) },
  },
};

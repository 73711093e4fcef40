import type { Check } from '../check.ts';
import type { HairCode } from './codes.ts';
import { earsSymmetric } from './ears-symmetric.ts';
import { earsVisible } from './ears-visible.ts';
import { hairBehindShoulders } from './hair-behind-shoulders.ts';
import { hairOffBrows } from './hair-off-brows.ts';
import { hairOffEyes } from './hair-off-eyes.ts';
import { noHeadCovering } from './no-head-covering.ts';

export const HAIR_CHECKS: Readonly<Record<HairCode, Check>> = {
  'no-head-covering': noHeadCovering,
  'hair-off-brows': hairOffBrows,
  'hair-off-eyes': hairOffEyes,
  'ears-visible': earsVisible,
  'ears-symmetric': earsSymmetric,
  'hair-behind-shoulders': hairBehindShoulders,
};

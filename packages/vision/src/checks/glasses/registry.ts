import type { Check } from '../check.ts';
import type { GlassesCode } from './codes.ts';
import { frameOffEyes } from './frame-off-eyes.ts';
import { glassesPresent } from './glasses-present.ts';
import { lensGlare } from './lens-glare.ts';
import { lensTint } from './lens-tint.ts';

export const GLASSES_CHECKS: Readonly<Record<GlassesCode, Check>> = {
  'glasses-present': glassesPresent,
  'lens-tint': lensTint,
  'lens-glare': lensGlare,
  'frame-off-eyes': frameOffEyes,
};

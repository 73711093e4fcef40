import type { Check } from '../check.ts';
import type { QualityCode } from './codes.ts';
import { compression } from './compression.ts';
import { imageMirrored } from './image-mirrored.ts';
import { motionBlur } from './motion-blur.ts';
import { noBorderOrText } from './no-border-or-text.ts';
import { noRecapture } from './no-recapture.ts';
import { noRetouching } from './no-retouching.ts';
import { noise } from './noise.ts';
import { pixelation } from './pixelation.ts';
import { sharpness } from './sharpness.ts';

export const QUALITY_CHECKS: Readonly<Record<QualityCode, Check>> = {
  sharpness,
  noise,
  compression,
  pixelation,
  'motion-blur': motionBlur,
  'no-border-or-text': noBorderOrText,
  'no-recapture': noRecapture,
  'image-mirrored': imageMirrored,
  'no-retouching': noRetouching,
};

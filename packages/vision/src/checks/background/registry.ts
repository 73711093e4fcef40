import type { Check } from '../check.ts';
import { backgroundColour } from './background-colour.ts';
import { backgroundTexture } from './background-texture.ts';
import { backgroundUniformity } from './background-uniformity.ts';
import type { BackgroundCode } from './codes.ts';
import { noOtherObject } from './no-other-object.ts';

export const BACKGROUND_CHECKS: Readonly<Record<BackgroundCode, Check>> = {
  'background-uniformity': backgroundUniformity,
  'background-texture': backgroundTexture,
  'background-colour': backgroundColour,
  'no-other-object': noOtherObject,
};

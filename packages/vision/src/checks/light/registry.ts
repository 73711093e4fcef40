import type { Check } from '../check.ts';
import type { LightCode } from './codes.ts';
import { dynamicRange } from './dynamic-range.ts';
import { hotSpots } from './hot-spots.ts';
import { illuminationUniformity } from './illumination-uniformity.ts';
import { lightTopDown } from './light-top-down.ts';
import { luminanceMean } from './luminance-mean.ts';
import { luminanceVariance } from './luminance-variance.ts';
import { naturalColour } from './natural-colour.ts';
import { noRedEye } from './no-red-eye.ts';
import { overExposure } from './over-exposure.ts';
import { shadowOnFace } from './shadow-on-face.ts';
import { underExposure } from './under-exposure.ts';

export const LIGHT_CHECKS: Readonly<Record<LightCode, Check>> = {
  'under-exposure': underExposure,
  'over-exposure': overExposure,
  'illumination-uniformity': illuminationUniformity,
  'luminance-mean': luminanceMean,
  'luminance-variance': luminanceVariance,
  'dynamic-range': dynamicRange,
  'natural-colour': naturalColour,
  'no-red-eye': noRedEye,
  'hot-spots': hotSpots,
  'shadow-on-face': shadowOnFace,
  'light-top-down': lightTopDown,
};

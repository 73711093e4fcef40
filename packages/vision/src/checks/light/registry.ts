import type { Check } from '../check.ts';
import type { LightCode } from './codes.ts';
import { illuminationUniformity } from './illumination-uniformity.ts';
import { overExposure } from './over-exposure.ts';
import { underExposure } from './under-exposure.ts';

export const LIGHT_CHECKS: Readonly<Record<LightCode, Check>> = {
  'under-exposure': underExposure,
  'over-exposure': overExposure,
  'illumination-uniformity': illuminationUniformity,
};

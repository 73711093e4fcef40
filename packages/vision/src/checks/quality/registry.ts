import type { Check } from '../check.ts';
import type { QualityCode } from './codes.ts';
import { sharpness } from './sharpness.ts';

export const QUALITY_CHECKS: Readonly<Record<QualityCode, Check>> = {
  sharpness,
};

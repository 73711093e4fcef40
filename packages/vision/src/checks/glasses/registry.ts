import type { Check } from '../check.ts';
import type { GlassesCode } from './codes.ts';

export const GLASSES_CHECKS: Readonly<Record<GlassesCode, Check>> = {};

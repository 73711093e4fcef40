import type { Check } from '../check.ts';
import type { HairCode } from './codes.ts';

export const HAIR_CHECKS: Readonly<Record<HairCode, Check>> = {};

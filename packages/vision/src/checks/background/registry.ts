import type { Check } from '../check.ts';
import type { BackgroundCode } from './codes.ts';

export const BACKGROUND_CHECKS: Readonly<Record<BackgroundCode, Check>> = {};

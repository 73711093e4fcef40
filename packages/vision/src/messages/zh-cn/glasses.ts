import type { GlassesCode } from '../../checks/glasses/codes.ts';
import type { CheckTexts } from '../catalogue.ts';

export const GLASSES_TEXTS: Readonly<Record<GlassesCode, CheckTexts>> = {};

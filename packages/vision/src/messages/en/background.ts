import type { BackgroundCode } from '../../checks/background/codes.ts';
import type { CheckTexts } from '../catalogue.ts';

export const BACKGROUND_TEXTS: Readonly<Record<BackgroundCode, CheckTexts>> = {};

import type { HairCode } from '../../checks/hair/codes.ts';
import type { CheckTexts } from '../catalogue.ts';

export const HAIR_TEXTS: Readonly<Record<HairCode, CheckTexts>> = {};

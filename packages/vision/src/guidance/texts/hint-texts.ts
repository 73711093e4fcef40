import type { Language } from '../../messages/catalogue.ts';
import { type HintCode, mirroredHint } from '../hint-codes.ts';
import { EN_HINTS } from './en.ts';
import type { HintText } from './hint-text.ts';
import { ZH_CN_HINTS } from './zh-cn.ts';

const TEXTS: Readonly<Record<Language, Readonly<Record<HintCode, HintText>>>> = {
  'zh-CN': ZH_CN_HINTS,
  en: EN_HINTS,
};

/** Who holds the phone: somebody behind the rear camera, or the student who sees a mirror. */
export type HintAudience = 'photographer' | 'student';

/**
 * The words of a hint for whoever holds the phone. A student who looks into a front camera sees a mirrored picture, so for
 * them left and right change places.
 */
export function hintText(
  code: HintCode,
  language: Language,
  audience: HintAudience = 'photographer',
): HintText {
  return TEXTS[language][audience === 'student' ? mirroredHint(code) : code];
}

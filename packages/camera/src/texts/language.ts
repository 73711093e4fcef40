import type { Language } from '@tucai/vision';
import { EN } from './en.ts';
import type { ScreenTexts } from './screen-texts.ts';
import { ZH_CN } from './zh-cn.ts';

export const SCREEN_TEXTS: Readonly<Record<Language, ScreenTexts>> = { 'zh-CN': ZH_CN, en: EN };

/**
 * The language of an element: that of the nearest `lang` attribute, else what the reader's browser asks for. Whoever asks for
 * neither Chinese nor English gets Chinese, the language of the rules.
 */
export function languageOf(element: Element): Language {
  const marked = element.closest('[lang]')?.getAttribute('lang');
  for (const tag of [...(marked ? [marked] : []), ...navigator.languages]) {
    const [primary] = tag.toLowerCase().split(/[-_]/, 1);
    if (primary === 'zh') return 'zh-CN';
    if (primary === 'en') return 'en';
  }
  return 'zh-CN';
}

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
  const marked = markedLanguage(element);
  for (const tag of [...(marked ? [marked] : []), ...navigator.languages]) {
    const [primary] = tag.toLowerCase().split(/[-_]/, 1);
    if (primary === 'zh') return 'zh-CN';
    if (primary === 'en') return 'en';
  }
  return 'zh-CN';
}

/** The nearest `lang`, also of what the shadow root lies in that the element is part of. */
function markedLanguage(element: Element): string | null {
  const nearest = element.closest('[lang]');
  if (nearest) return nearest.getAttribute('lang');
  const root = element.getRootNode();
  return 'host' in root && root.host instanceof Element ? markedLanguage(root.host) : null;
}

import type { Language } from '@tucai/vision';

/** Two buttons that choose the language of a page; a script of the page listens to them. */
export function languageSwitch(chosen: Language): string {
  // The tags differ from those of texts, of which only one language is shown.
  const button = (language: Language, tag: string, name: string): string =>
    `<button type="button" data-language="${language}" aria-pressed="${language === chosen}" lang="${tag}">${name}</button>`;
  return `<div class="languages" role="group" aria-label="语言 Language">${button('zh-CN', 'zh-Hans', '中文')}${button('en', 'en-Latn', 'English')}</div>`;
}

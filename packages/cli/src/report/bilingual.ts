import { LANGUAGES, type Language, type LocalizedText } from '@tucai/vision';
import { escapeXml } from './escape.ts';

/** A text in both languages as HTML, of which the page shows one. Equal texts are written once. */
export function both(text: LocalizedText): string {
  if (text['zh-CN'] === text.en) return escapeXml(text.en);
  return LANGUAGES.map((language) => `<span lang="${language}">${escapeXml(text[language])}</span>`).join('');
}

/** Makes a text of each language. */
export function inBoth(make: (language: Language) => string): LocalizedText {
  return { 'zh-CN': make('zh-CN'), en: make('en') };
}

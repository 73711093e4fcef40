import * as z from './schema.ts';

/** The languages every text a student or a school sees is written in. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const text = z.string().check(z.minLength(1));

/**
 * One text in every language; none may be empty, so that no reader meets a blank.
 * @example
 * const notice = parse(localizedText, { 'zh-CN': '请正对镜头。', en: 'Face the camera.' }, 'the notice');
 */
export const localizedText = z.strictObject({ 'zh-CN': text, en: text });
export type LocalizedText = Readonly<z.Infer<typeof localizedText>>;

/**
 * The language a reader gets for the tags they ask for (BCP 47, best first): any Chinese is `zh-CN`, any
 * English `en`, and who asks for neither gets Chinese, the language of the rules.
 * @example
 * text[pickLanguage(['en-GB', 'zh'])]; // the English one
 */
export function pickLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split(/[-_]/, 1)[0];
    if (primary === 'zh') return 'zh-CN';
    if (primary === 'en') return 'en';
  }
  return 'zh-CN';
}

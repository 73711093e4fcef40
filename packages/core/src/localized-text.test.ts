import { describe, expect, it } from 'vitest';
import { parse } from './errors/parse.ts';
import { type Language, localizedText, pickLanguage } from './localized-text.ts';

describe('localizedText', () => {
  it('wants every language, none empty, and no other', () => {
    const text = { 'zh-CN': '你好', en: 'Hello' };
    expect(parse(localizedText, text, 'the text')).toEqual(text);
    for (const wrong of [{ en: 'Hello' }, { ...text, en: '' }, { ...text, de: 'Hallo' }]) {
      expect(() => parse(localizedText, wrong, 'the text')).toThrow(/Cannot use the text/);
    }
  });
});

describe('pickLanguage', () => {
  it.each<[string[], Language]>([
    [['en-GB', 'zh-CN'], 'en'],
    [['zh-Hant-TW', 'en'], 'zh-CN'],
    [['fr', 'EN_us'], 'en'],
    [['fr', 'de'], 'zh-CN'],
    [['zhx', 'eng'], 'zh-CN'],
    [[], 'zh-CN'],
  ])('reads %j as %s', (tags, language) => {
    expect(pickLanguage(tags)).toBe(language);
  });
});

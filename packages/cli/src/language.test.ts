import { describe, expect, it } from 'vitest';
import { environmentLanguage, parseLanguage } from './language.ts';

const never = (): string => {
  throw new Error('the system language was asked for although a variable is set');
};

describe('environmentLanguage', () => {
  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
    [{ LANG: 'zh_TW.UTF-8' }, 'zh-CN'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
    [{ LC_ALL: '', LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'zh-CN'],
  ])('%j is %s', (env, language) => {
    expect(environmentLanguage(env, never)).toBe(language);
  });

  it('asks the system when no variable is set', () => {
    expect(environmentLanguage({}, () => 'zh-Hans-CN')).toBe('zh-CN');
    expect(environmentLanguage({}, () => 'de-DE')).toBe('en');
  });
});

describe('parseLanguage', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh_cn', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['EN', 'en'],
  ])('%s is %s', (word, language) => {
    expect(parseLanguage(word)).toBe(language);
  });

  it('refuses other languages', () => {
    expect(parseLanguage('de')).toBeUndefined();
    expect(parseLanguage('')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../messages/catalogue.ts';
import { HINT_CODES, mirroredHint } from '../hint-codes.ts';
import { hintText } from './hint-texts.ts';

/** Over the live picture of a phone: longer text would cover the face. */
const LONGEST_SHORT = { 'zh-CN': 9, en: 24 } as const;

describe('hintText', () => {
  it.each(LANGUAGES)('has every wording of every hint in %s', (language) => {
    for (const code of HINT_CODES) {
      const { short, again, reader, spoken } = hintText(code, language);
      expect(short.length, code).toBeGreaterThan(1);
      expect(short.length, code).toBeLessThanOrEqual(LONGEST_SHORT[language]);
      expect(again.length, code).toBeGreaterThan(short.length);
      expect(reader, code).toMatch(/[。.]$/);
      expect(spoken, code).toMatch(/[。.]$/);
    }
  });

  it('writes Chinese in Chinese and English in English', () => {
    for (const code of HINT_CODES) {
      expect(Object.values(hintText(code, 'zh-CN')).join('')).not.toMatch(/[a-z]/i);
      expect(Object.values(hintText(code, 'en')).join('')).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it('changes left and right for a student who looks into a front camera, and nothing else', () => {
    expect(hintText('off-left', 'en', 'student')).toEqual(hintText('off-right', 'en'));
    expect(hintText('chin-low', 'zh-CN', 'student')).toEqual(hintText('chin-low', 'zh-CN'));
    for (const code of HINT_CODES) expect(mirroredHint(mirroredHint(code))).toBe(code);
  });
});

import { describe, expect, it } from 'vitest';
import { localizedText } from '../localized-text.ts';
import { rejectionReasonTexts } from './rejection-reason-texts.ts';
import { REJECTION_REASONS } from './rejection-reasons.ts';

const texts = Object.entries(rejectionReasonTexts);

describe('rejection reasons', () => {
  it('are different kebab-case words', () => {
    expect(new Set(REJECTION_REASONS).size).toBe(REJECTION_REASONS.length);
    for (const code of REJECTION_REASONS) expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('have texts in the same order, and nothing else has', () => {
    expect(Object.keys(rejectionReasonTexts)).toEqual([...REJECTION_REASONS]);
  });

  it.each(texts)('%s says what is wrong and what to do, in both languages', (_, { reason, advice }) => {
    for (const text of [reason, advice]) {
      expect(localizedText.safeParse(text).success).toBe(true);
      expect(text['zh-CN']).toMatch(/^\p{Script=Han}/u);
      expect(text.en).toMatch(/^[A-Z][\x20-\x7e]+$/);
    }
    expect(advice['zh-CN']).toMatch(/。$/);
    expect(advice.en).toMatch(/\.$/);
    expect(reason.en).not.toMatch(/\.$/);
  });

  it.each(['zh-CN', 'en'] as const)('can be told apart by their %s text', (language) => {
    expect(new Set(texts.map(([, { reason }]) => reason[language])).size).toBe(texts.length);
    expect(new Set(texts.map(([, { advice }]) => advice[language])).size).toBe(texts.length);
  });
});

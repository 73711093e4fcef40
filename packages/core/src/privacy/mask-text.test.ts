import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskBirthDate, maskDocumentNumber, maskName, maskPhone, maskSchoolNumber } from './mask-text.ts';

describe('maskName', () => {
  it.each([
    ['张三', '张**'],
    ['张三丰', '张**'],
    ['欧阳娜娜', '欧阳**'],
    ['欧阳', '欧**'],
    ['阿卜杜拉·买买提', '阿**'],
    ['𠮷田', '𠮷**'],
    ['John Smith', 'J*** S***'],
    ['  NGUYEN  VAN A ', 'N*** V*** A***'],
    ['', ''],
  ])('%s becomes %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });
});

describe('numbers', () => {
  it.each([
    [maskDocumentNumber, '11010519491231002X', '110***********002X'],
    [maskDocumentNumber, 'USA110019900101', 'USA********0101'],
    [maskDocumentNumber, 'H12345678', '*******78'],
    [maskDocumentNumber, '01234567', '******67'],
    [maskDocumentNumber, 'E1234', '***34'],
    [maskDocumentNumber, 'E12', '***'],
    [maskPhone, '13812345678', '138****5678'],
    [maskPhone, '+8613812345678', '+86138****5678'],
    [maskPhone, '+85251234567', '+85*******67'],
    [maskPhone, '+29051234', '*********'],
    [maskSchoolNumber, '202304010116', '*********116'],
    [maskSchoolNumber, '12345', '*****'],
    [maskBirthDate, '1949-12-31', '1949-**-**'],
  ])('%o: %s becomes %s', (mask, text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  it('hide at least half of a document number and a student number, keep the length and show no other character', () => {
    const number = fc.string({ unit: fc.constantFrom(...'0123456789XH'), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.constantFrom(maskDocumentNumber, maskSchoolNumber), number, (mask, text) => {
        const masked = mask(text);
        expect(masked.length).toBe(text.length);
        expect(masked.split('*').length - 1).toBeGreaterThanOrEqual(text.length / 2);
        for (let i = 0; i < text.length; i++) expect(['*', text[i]]).toContain(masked[i]);
      }),
    );
  });
});

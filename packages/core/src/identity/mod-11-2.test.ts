import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCharacter, hasCheckCharacter } from './mod-11-2.ts';

const digits17 = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 17, maxLength: 17 });
const numbers = digits17.map((digits) => digits + checkCharacter(digits));
const replaceAt = (text: string, index: number, char: string): string =>
  text.slice(0, index) + char + text.slice(index + 1);
const exchange = (text: string, i: number, j: number): string =>
  replaceAt(replaceAt(text, i, text.charAt(j)), j, text.charAt(i));

describe('checkCharacter', () => {
  it.each(['11010519491231002X', '440524188001010014', '34052419800101001X'])('agrees with %s', (number) => {
    expect(checkCharacter(number.slice(0, 17))).toBe(number.slice(17));
    expect(hasCheckCharacter(number)).toBe(true);
  });

  it('is the sum of weighted digits that GB 11643 describes', () => {
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    fc.assert(
      fc.property(digits17, (digits) => {
        const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
        expect(checkCharacter(digits)).toBe('10X98765432'[sum % 11]);
      }),
    );
  });
});

describe('hasCheckCharacter', () => {
  it('catches every change of one character', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        for (let i = 0; i < 18; i++) {
          for (const char of i === 17 ? '0123456789X' : '0123456789') {
            if (char !== number[i]) expect(hasCheckCharacter(replaceAt(number, i, char))).toBe(false);
          }
        }
      }),
    );
  });

  it('catches every exchange of different characters, unless they are 10 apart', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        for (let i = 0; i < 18; i++) {
          for (let j = i + 1; j < 18; j++) {
            if (number[i] === number[j]) continue;
            const passes = j - i === 10 && !(j === 17 && number[j] === 'X');
            expect(hasCheckCharacter(exchange(number, i, j))).toBe(passes);
          }
        }
      }),
    );
  });

  it.each(['', 'X', '5', '1101051949123100-2', '１２'])('refuses the form of %j', (text) => {
    expect(hasCheckCharacter(text)).toBe(false);
  });
});

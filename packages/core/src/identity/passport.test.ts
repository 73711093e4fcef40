import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePassport } from './passport.ts';

describe('parsePassport', () => {
  it('accepts 5 to 20 letters and digits in any case and width', () => {
    const unit = fc.constantFrom(...'ABCXYZ0189');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 5, maxLength: 20 }), (number) => {
        const expected = { ok: true, normalised: number };
        expect(parsePassport(number)).toEqual(expected);
        expect(parsePassport(number.toLowerCase().split('').join(' '))).toEqual(expected);
      }),
    );
  });

  it.each([
    ['', 'number/empty'],
    ['E123', 'document/length'],
    ['E12345678901234567890', 'document/length'],
    ['E1234-678', 'document/form'],
    ['É12345678', 'document/form'],
    ['护照12345', 'document/form'],
  ])('says what is wrong with %j: %s', (text, code) => {
    expect(parsePassport(text)).toMatchObject({ ok: false, code });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHkMacauPermit, parseTaiwanPermit } from './travel-permit.ts';

const digits = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });

describe('parseHkMacauPermit', () => {
  it('accepts H or M with 8 or 10 digits; the person is the part without the reissues', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('H', 'M', 'h', 'ｍ'),
        digits(8),
        fc.constantFrom('', '01', '12'),
        (letter, number, issue) => {
          const capital = letter === 'h' ? 'H' : letter === 'ｍ' ? 'M' : letter;
          expect(parseHkMacauPermit(` ${letter}${number} ${issue}`)).toEqual({
            ok: true,
            normalised: capital + number + issue,
            person: capital + number,
          });
        },
      ),
    );
  });

  it.each([
    ['', 'number/empty'],
    ['H123456789', 'document/length'],
    ['H1234567', 'document/length'],
    ['A12345678', 'document/form'],
    ['123456789', 'document/form'],
    ['H1234567X', 'document/form'],
  ])('says what is wrong with %j: %s', (text, code) => {
    expect(parseHkMacauPermit(text)).toMatchObject({ ok: false, code });
  });
});

describe('parseTaiwanPermit', () => {
  it('accepts 8 or 10 digits', () => {
    expect(parseTaiwanPermit('０1234567')).toEqual({ ok: true, normalised: '01234567', person: '01234567' });
    expect(parseTaiwanPermit('0123456702')).toEqual({
      ok: true,
      normalised: '0123456702',
      person: '01234567',
    });
  });

  it.each([
    ['012345678', 'document/length'],
    ['T1234567', 'document/form'],
    ['0123456(A)', 'document/form'],
  ])('says what is wrong with %j: %s', (text, code) => {
    expect(parseTaiwanPermit(text)).toMatchObject({ ok: false, code });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mainlandDigits, parsePhone } from './phone.ts';

const mobile = fc
  .tuple(fc.constantFrom(...'3456789'), fc.integer({ min: 0, max: 999_999_999 }))
  .map(([second, rest]) => `1${second}${String(rest).padStart(9, '0')}`);

describe('parsePhone', () => {
  it('reads a mainland mobile in every usual form as one number', () => {
    const separator = fc.constantFrom('', ' ', '-', '\u3000', '\u2011');
    fc.assert(
      fc.property(
        mobile,
        fc.constantFrom('', '+86', '0086', '86', '＋８６', '(+86)', 'tel:+86'),
        separator,
        (n, prefix, s) => {
          const text = `${prefix}${s}${n.slice(0, 3)}${s}${n.slice(3, 7)}${s}${n.slice(7)}`;
          expect(parsePhone(text)).toEqual({ ok: true, kind: 'mainland', normalised: `+86${n}` });
          expect(mainlandDigits(`+86${n}`)).toBe(n);
        },
      ),
    );
  });

  it.each([
    '19212345678',
    '19512345678',
    '19612345678',
    '19712345678',
    '19012345678',
    '19112345678',
    '19312345678',
  ])('knows the newer segment of %s', (number) => {
    expect(parsePhone(number)).toMatchObject({ ok: true, kind: 'mainland' });
  });

  it.each([
    ['+852 5123 4567', '+85251234567'],
    ['00853-6612-3456', '+85366123456'],
    ['+886 912 345 678', '+886912345678'],
    ['+1 (415) 555-2671', '+14155552671'],
    ['+44 (0)20 7946 0018', '+442079460018'],
    ['0092 300 1234567', '+923001234567'],
    ['+290 51234', '+29051234'],
  ])('reads the foreign number %j', (text, normalised) => {
    expect(parsePhone(text)).toEqual({ ok: true, kind: 'foreign', normalised });
    expect(mainlandDigits(normalised)).toBeUndefined();
  });

  it.each([
    ['', 'number/empty'],
    ['tel:', 'number/empty'],
    ['abc', 'phone/form'],
    ['+', 'phone/form'],
    ['++8613812345678', 'phone/form'],
    ['138１234五678', 'phone/form'],
    ['+0123456789', 'phone/form'],
    ['1381234567', 'phone/length'],
    ['138123456789', 'phone/length'],
    ['+85251234', 'phone/length'],
    ['+123456', 'phone/length'],
    ['+1234567890123456', 'phone/length'],
    ['025-83271234', 'phone/not-mobile'],
    ['12345678901', 'phone/not-mobile'],
    ['+86 25 8327 1234', 'phone/not-mobile'],
  ])('says what is wrong with %j: %s', (text, code) => {
    expect(parsePhone(text)).toMatchObject({ ok: false, code });
  });

  it('reads its own normal form again, and is total', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'+0123456789 -()') }), (text) => {
        const result = parsePhone(text);
        if (result.ok) expect(parsePhone(result.normalised)).toEqual(result);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseNumber, toHalfWidth, withoutSpaces } from './half-width.ts';

const printableAscii = fc.string({
  unit: fc.integer({ min: 0x20, max: 0x7e }).map((c) => String.fromCharCode(c)),
});

const widen = (text: string): string =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000');

describe('toHalfWidth', () => {
  it('undoes full-width writing and leaves ASCII alone', () => {
    fc.assert(
      fc.property(printableAscii, (text) => {
        expect(toHalfWidth(widen(text))).toBe(text);
        expect(toHalfWidth(text)).toBe(text);
      }),
    );
  });

  it('leaves Chinese, the middle dot and the yen sign alone', () => {
    expect(toHalfWidth('张三·李￥')).toBe('张三·李￥');
  });
});

describe('withoutSpaces', () => {
  it('removes what cannot be seen too', () => {
    expect(withoutSpaces(' 1\u00A01\u200B0\uFEFF\t1\u2060\n')).toBe('1101');
  });
});

describe('normaliseNumber', () => {
  it('reads what phones and copied text make of a number', () => {
    expect(normaliseNumber(' １１０１０５ 19491231\u3000002ｘ ')).toBe('11010519491231002X');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normaliseNumber(text);
        expect(normaliseNumber(once)).toBe(once);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOfHex, copyOf, hexOf, textOf, utf8 } from './bytes.ts';

describe('utf8', () => {
  it('comes back as the same text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => textOf(utf8(text)) === text));
    expect(textOf(utf8('\uFEFF张'))).toBe('\uFEFF张');
  });

  it.each(['\uD800', 'a\uDC00b', '\uDC00\uD800'])('refuses half a character', (text) => {
    expect(() => utf8(text)).toThrow(/half of a character/);
  });
});

describe('textOf', () => {
  it('refuses bytes that are not UTF-8', () => {
    expect(() => textOf(Uint8Array.of(0xff))).toThrow(TypeError);
  });
});

it('writes and reads hexadecimal', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(hexOf(bytes)).toBe(Buffer.from(bytes).toString('hex'));
      expect(bytesOfHex(hexOf(bytes))).toEqual(bytes);
    }),
  );
});

it('copies', () => {
  const bytes = Uint8Array.of(1, 2);
  const copy = copyOf(bytes);
  bytes[0] = 9;
  expect(copy).toEqual(Uint8Array.of(1, 2));
});

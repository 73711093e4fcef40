import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printableText, utf8 } from './printable-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('utf8', () => {
  it('reads what an encoder writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // Half a surrogate pair cannot be encoded.
        fc.pre(!/\p{Surrogate}/u.test(text));
        expect(utf8(bytes(text))).toBe(text);
      }),
    );
  });

  it('passes over what is not valid, as any bytes may be', () => {
    expect(utf8(Uint8Array.of(0x41, 0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80, 0xf5, 0xe7, 0x42))).toBe('AB');
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(utf8(bytes)).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe('printableText', () => {
  it('is one short line that ends at the first zero', () => {
    expect(printableText(bytes(' 美图秀秀 \t 9.1\n\0rest'))).toBe('美图秀秀 9.1');
    expect(printableText(bytes('\0x'))).toBeNull();
    expect(printableText(bytes(' \u0007 '))).toBeNull();
    expect(printableText(bytes('长'.repeat(300)))).toHaveLength(100);
  });
});

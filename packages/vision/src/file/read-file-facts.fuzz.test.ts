import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { patternImage } from '../node/test-pictures.ts';
import { readFileFacts } from './read-file-facts.ts';

const FORMATS = ['jpeg', 'png', 'webp'] as const;
const files = new Map<string, Uint8Array>();
beforeAll(async () => {
  const exif = {
    IFD0: { Software: 'x 1', Artist: 'a' },
    IFD2: { LensModel: 'l' },
    IFD3: { GPSLatitudeRef: 'N' },
  };
  for (const format of FORMATS) {
    const picture = patternImage(90, 70)
      .withIccProfile('p3')
      .withExif(exif)
      .withXmp('<x xmp:CreatorTool="t"/>');
    files.set(format, await picture.toFormat(format).toBuffer());
  }
});

/** Facts come back as JSON says them, so no NaN, no infinity, no undefined. */
function readsAnything(bytes: Uint8Array): void {
  const facts = readFileFacts(bytes);
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  expect(facts.bytes).toBe(bytes.length);
  expect(facts.trailingBytes).toBeGreaterThanOrEqual(0);
}

describe('readFileFacts never throws', () => {
  it('on random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), readsAnything), { numRuns: 500 });
  });

  it.each(FORMATS)('on random bytes after the beginning of a %s', (format) => {
    const property = fc.property(
      fc.integer({ min: 3, max: 400 }),
      fc.uint8Array({ maxLength: 300 }),
      (kept, tail) => readsAnything(Buffer.concat([files.get(format)!.subarray(0, kept), tail])),
    );
    fc.assert(property, { numRuns: 300 });
  });

  it.each(FORMATS)('on a %s with bytes changed and its end cut', (format) => {
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      value: fc.constantFrom(0, 1, 2, 0x7f, 0x80, 0xff),
    });
    const property = fc.property(
      fc.array(change, { maxLength: 20 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (changes, cut) => {
        const bytes = Uint8Array.from(files.get(format)!);
        // Cubed, so that most changes hit the structure at the beginning.
        for (const { at, value } of changes) bytes[Math.floor(at ** 3 * (bytes.length - 1))] = value;
        readsAnything(cut < 0.3 ? bytes.subarray(0, Math.ceil(3 * cut * bytes.length)) : bytes);
      },
    );
    fc.assert(property, { numRuns: 1000 });
  });

  it('on a megabyte of markers, of blanks and of quotes, in time that does not matter', () => {
    for (const pair of [
      [0xff, 0xd0],
      [0xff, 0xe1],
      [0x20, 0x20],
      [0x22, 0x3d],
    ]) {
      const bytes = new Uint8Array(1 << 20).map((_, i) => pair[i % 2]!);
      bytes.set([0xff, 0xd8, 0xff]);
      readsAnything(bytes);
    }
  });
});

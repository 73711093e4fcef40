import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { VisionError } from '../errors.ts';
import { assertRgbaImage } from '../image/rgba-image.ts';
import { decodeImage } from './decode-image.ts';
import { patternImage } from './test-pictures.ts';

const FORMATS = ['jpeg', 'png', 'webp', 'gif', 'tiff'] as const;
const files = new Map<string, Uint8Array>();
beforeAll(async () => {
  for (const format of FORMATS) files.set(format, await patternImage(90, 70).toFormat(format).toBuffer());
});

/** Either a picture whose numbers fit together or a typed refusal; anything else fails. */
async function decodesOrRefuses(bytes: Uint8Array): Promise<void> {
  try {
    const image = await decodeImage(bytes, { maxPixels: 1_000_000 });
    assertRgbaImage(image);
    for (let i = 3; i < image.data.length; i += 4) if (image.data[i] !== 255) throw new Error('alpha');
  } catch (error) {
    if (!VisionError.isInstance(error)) throw error;
    expect(error.code).toMatch(/^image\//);
  }
}

describe('decodeImage never breaks', () => {
  it('on random bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), decodesOrRefuses), { numRuns: 200 });
  });

  it.each(FORMATS)('on random bytes that begin like a %s', async (format) => {
    const property = fc.asyncProperty(
      fc.integer({ min: 3, max: 60 }),
      fc.uint8Array({ maxLength: 300 }),
      (kept, tail) => decodesOrRefuses(Buffer.concat([files.get(format)!.subarray(0, kept), tail])),
    );
    await fc.assert(property, { numRuns: 60 });
  });

  it.each(FORMATS)('on a %s with bytes changed and its end cut', async (format) => {
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      value: fc.integer({ min: 0, max: 255 }),
    });
    const property = fc.asyncProperty(
      fc.array(change, { maxLength: 6 }),
      fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 3 }),
      async (changes, cut) => {
        const bytes = Uint8Array.from(files.get(format)!);
        // Squared, so that half of the changes hit the first quarter, where the structure is.
        for (const { at, value } of changes) bytes[Math.floor(at * at * (bytes.length - 1))] = value;
        await decodesOrRefuses(cut === null ? bytes : bytes.subarray(0, Math.floor(cut * bytes.length)));
      },
    );
    await fc.assert(property, { numRuns: 120 });
  });
});

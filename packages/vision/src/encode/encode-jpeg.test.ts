import { createHash } from 'node:crypto';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { VisionError } from '../errors.ts';
import type { RgbaImage } from '../image/rgba-image.ts';
import { decodeImage } from '../node/index.ts';
import { fixturePath } from '../testing/open-fixture.ts';
import { paint } from '../testing/synthetic-face.ts';
import { encodeInWindow, encodeJpeg, type JpegWindow } from './encode-jpeg.ts';
import { OVERHEAD } from './jpeg-file.ts';

const WINDOW: JpegWindow = {
  quality: { min: 60, max: 100 },
  bytes: { min: 20 * 1024, max: 40_000 },
  dpi: 300,
};

/** A fixture at the size of a finished picture. */
async function portrait(): Promise<RgbaImage> {
  const pixels = await sharp(fixturePath('m1-neutral')).resize(480, 640).ensureAlpha().raw().toBuffer();
  return { data: new Uint8Array(pixels), width: 480, height: 640 };
}

/** Pixels as an independent decoder (libjpeg-turbo) sees them. */
async function decoded(bytes: Uint8Array): Promise<Buffer> {
  return await sharp(bytes, { failOn: 'warning' }).raw().toBuffer();
}

function psnr(image: RgbaImage, rgb: Buffer): number {
  let sum = 0;
  for (let p = 0; p < image.width * image.height; p++) {
    for (let k = 0; k < 3; k++) sum += (image.data[p * 4 + k]! - rgb[p * 3 + k]!) ** 2;
  }
  return 10 * Math.log10((255 * 255 * image.width * image.height * 3) / sum);
}

describe('encodeInWindow', () => {
  it('takes the highest quality that fits, which a decoder of others reads back', async () => {
    const image = await portrait();
    const result = encodeInWindow(image, WINDOW);
    if ('missed' in result) throw new Error(result.missed);
    expect(result.jpeg.length).toBeGreaterThanOrEqual(WINDOW.bytes.min);
    expect(result.jpeg.length).toBeLessThanOrEqual(WINDOW.bytes.max);
    for (let quality = result.quality + 1; quality <= 100; quality++) {
      expect(encodeJpeg(image, quality, 300).length).toBeGreaterThan(WINDOW.bytes.max);
    }
    const { format, width, height, density, chromaSubsampling, isProgressive, hasProfile } = await sharp(
      result.jpeg,
    ).metadata();
    expect({ format, width, height, density, chromaSubsampling, isProgressive, hasProfile }).toEqual({
      format: 'jpeg',
      width: 480,
      height: 640,
      density: 300,
      chromaSubsampling: '4:4:4',
      isProgressive: false,
      hasProfile: false,
    });
    expect(psnr(image, await decoded(result.jpeg))).toBeGreaterThan(38);
  });

  it('says by how much the window is missed', async () => {
    const image = await portrait();
    const small = encodeInWindow(image, { ...WINDOW, bytes: { min: 100, max: 5000 } });
    expect(small).toMatchObject({ missed: 'too-large', quality: 60 });
    const large = encodeInWindow(image, { ...WINDOW, bytes: { min: 900_000, max: 1_000_000 } });
    expect(large).toMatchObject({ missed: 'too-small', quality: 100 });
    const at90 = encodeJpeg(image, 90, 300).length;
    const between = encodeInWindow(image, { ...WINDOW, bytes: { min: at90 + 1, max: at90 + 2 } });
    expect(between).toEqual({ missed: 'between', quality: 90, bytes: at90 });
  });

  it('finds the highest quality also where a higher one makes a smaller file', () => {
    let steps = 0;
    const { integer } = fc;
    const drawn = fc.tuple(integer({ min: 64, max: 100 }), integer(), integer({ min: 1, max: 4 }));
    const window = fc.tuple(integer({ min: 60, max: 100 }), integer({ min: 0, max: 60 }));
    fc.assert(
      fc.property(drawn, window, ([side, seed, loud], [quality, width]) => {
        let state = seed;
        const noise = (): number => {
          state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
          return 100 + ((state >> 16) % (2 * loud + 1));
        };
        const image = paint(side, 64, () => [noise(), noise(), noise()]);
        const sizes = Array.from({ length: 41 }, (_, i) => encodeJpeg(image, 60 + i, 300).length);
        steps += sizes.filter((size, i) => i > 0 && size < sizes[i - 1]!).length;
        const max = sizes[quality - 60]!;
        const bytes = { min: max - width, max };
        const best = sizes.findLastIndex((size) => size >= bytes.min && size <= bytes.max);
        expect(encodeInWindow(image, { ...WINDOW, bytes })).toMatchObject({ quality: 60 + best });
      }),
      { numRuns: 40 },
    );
    expect(steps).toBeGreaterThan(20);
  });

  it.each<[string, JpegWindow]>([
    ['quality.min', { ...WINDOW, quality: { min: 0, max: 90 } }],
    ['quality.max', { ...WINDOW, quality: { min: 60, max: 59 } }],
    ['bytes.min', { ...WINDOW, bytes: { min: 2, max: 1 } }],
    ['dpi', { ...WINDOW, dpi: 70_000 }],
  ])('refuses a window whose %s is wrong', async (name, window) => {
    const image = paint(64, 64, () => [0, 0, 0]);
    expect(() => encodeInWindow(image, window)).toThrow(VisionError);
    expect(() => encodeInWindow(image, window)).toThrow(name);
  });
});

describe('encodeJpeg', () => {
  it('is read back within the quantisation by an independent decoder, whatever the pixels and sides', async () => {
    const side = fc.integer({ min: 64, max: 83 });
    await fc.assert(
      fc.asyncProperty(side, side, fc.integer({ min: 1, max: 2 ** 30 }), async (width, height, seed) => {
        let state = seed;
        const noise = (): number => {
          state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
          return state >> 23;
        };
        const image = paint(width, height, () => [noise(), noise(), noise()]);
        const rgb = await decoded(encodeJpeg(image, 100, 72));
        expect(rgb.length).toBe(width * height * 3);
        expect(psnr(image, rgb)).toBeGreaterThan(42);
      }),
      { numRuns: 12 },
    );
  });

  it('keeps a flat background of light blue within two levels', async () => {
    for (const quality of [60, 75, 90, 100]) {
      const rgb = await decoded(
        encodeJpeg(
          paint(64, 64, () => [100, 197, 255]),
          quality,
          300,
        ),
      );
      for (let p = 0; p < rgb.length; p += 3) {
        expect(Math.abs(rgb[p]! - 100)).toBeLessThanOrEqual(2);
        expect(Math.abs(rgb[p + 1]! - 197)).toBeLessThanOrEqual(2);
        expect(Math.abs(rgb[p + 2]! - 255)).toBeLessThanOrEqual(2);
      }
    }
  });

  it('survives the loudest pictures there are', async () => {
    for (const colours of [
      [
        [0, 0, 0],
        [255, 255, 255],
      ],
      [
        [255, 0, 0],
        [0, 255, 255],
      ],
      [
        [0, 0, 255],
        [255, 255, 0],
      ],
    ] as const) {
      const stripes = paint(64, 64, (x) => colours[[0, 1, 1, 0, 0, 1, 1, 0][x % 8]!]!);
      const squares = paint(64, 64, (x, y) => colours[(x + y) % 2]!);
      for (const image of [stripes, squares]) {
        expect(psnr(image, await decoded(encodeJpeg(image, 100, 300)))).toBeGreaterThan(40);
      }
    }
  });

  it('is the same file for the same pixels, byte by byte', () => {
    const image = paint(96, 80, (x, y) => [(x * 7) % 256, (y * 11) % 256, (x * y) % 256]);
    const hash = createHash('sha256')
      .update(encodeJpeg(image, 82, 300))
      .digest('hex');
    expect(hash).toMatchInlineSnapshot(`"e88489af5123e0665617bb9dde6eb8e1d223f1747ac7b3c3be2577f2fbdd2981"`);
  });

  it('spends nothing on a black picture', () => {
    const file = encodeJpeg(
      paint(64, 64, () => [0, 0, 0]),
      100,
      300,
    );
    expect(file.length).toBeLessThan(OVERHEAD + 64 * 3);
  });

  it('decodes with our own reader', async () => {
    const image = await decodeImage(encodeJpeg(await portrait(), 80, 300));
    expect([image.width, image.height]).toEqual([480, 640]);
  });
});

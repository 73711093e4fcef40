import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { boxReduce } from '../image/box-reduce.ts';
import { type Orientation, orient } from '../image/orient.ts';
import type { RgbaImage } from '../image/rgba-image.ts';
import { type DecodedImage, decodeImage } from './decode-image.ts';
import { flatImage, pattern, patternImage } from './test-pictures.ts';

function pixel({ data, width }: RgbaImage, x: number, y: number): number[] {
  return [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)];
}

function largestDifference(a: RgbaImage, b: RgbaImage): number {
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  let largest = 0;
  for (const [i, value] of a.data.entries()) largest = Math.max(largest, Math.abs(value - b.data[i]!));
  return largest;
}

function expectColour(image: DecodedImage, colour: readonly number[], tolerance: number): void {
  const [red, green, blue, alpha] = pixel(image, image.width >> 1, image.height >> 1);
  expect(alpha).toBe(255);
  for (const [i, value] of [red, green, blue].entries()) {
    expect(
      Math.abs(value! - colour[i]!),
      `component ${i}: ${value}, expected ${colour[i]}`,
    ).toBeLessThanOrEqual(tolerance);
  }
}

/** The same pixels as RGBA, without a file in between. */
function plain(width: number, height: number): RgbaImage {
  return boxReduce({ data: pattern(width, height), width, height, channels: 3 }, 1);
}

describe('formats', () => {
  it.each(['png', 'webp', 'tiff'] as const)('gives the exact pixels of a lossless %s', async (format) => {
    const bytes = await patternImage().toFormat(format, { lossless: true, compression: 'lzw' }).toBuffer();
    const image = await decodeImage(bytes);
    expect(largestDifference(image, plain(160, 120))).toBe(0);
    expect(image).toMatchObject({
      sourceWidth: 160,
      sourceHeight: 120,
      file: { format, width: 160, height: 120, bytes: bytes.length },
    });
    expect(image.data.constructor).toBe(Uint8Array);
  });

  it('reads JPEG and says what it is like', async () => {
    const bytes = await patternImage()
      .withMetadata({ density: 300 })
      .jpeg({ quality: 95, progressive: true, chromaSubsampling: '4:4:4' })
      .toBuffer();
    const image = await decodeImage(bytes);
    expect(largestDifference(image, plain(160, 120))).toBeLessThan(24);
    expect(image.file).toEqual({
      format: 'jpeg',
      bytes: bytes.length,
      width: 160,
      height: 120,
      orientation: 1,
      hasAlpha: false,
      colourSpace: 'rgb',
      bitsPerComponent: 8,
      density: 300,
      profile: 'sRGB',
      chromaSubsampling: '4:4:4',
      progressive: true,
      reduction: 1,
    });
  });

  it('reads a still GIF', async () => {
    const image = await decodeImage(await flatImage(10, 200, 30).gif().toBuffer());
    expectColour(image, [10, 200, 30], 4);
  });
});

describe('orientation', () => {
  const undo: Record<Orientation, Orientation> = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 8, 7: 7, 8: 6 };
  const orientations: Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8];

  /** A file that is stored turned and says so. */
  async function stored(
    upright: RgbaImage,
    orientation: Orientation,
    encode: (image: Sharp) => Sharp,
  ): Promise<Buffer> {
    const { data, width, height } = orient(upright, undo[orientation]);
    const image = sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha();
    return encode(
      image.withExif({ IFD0: { Orientation: String(orientation) } }).withMetadata({ orientation }),
    ).toBuffer();
  }

  it.each(orientations)(
    'gives the same upright pixels for orientation %i, whole and reduced',
    async (orientation) => {
      const upright = plain(333, 251);
      const file = await stored(upright, orientation, (image) => image.png());
      // An independent opinion of what upright is.
      const { data } = await sharp(file).autoOrient().raw().toBuffer({ resolveWithObject: true });
      expect(boxReduce({ data, width: 333, height: 251, channels: 3 }, 1).data).toEqual(upright.data);

      const whole = await decodeImage(file);
      expect(largestDifference(whole, upright)).toBe(0);
      expect(whole.file).toMatchObject({ orientation, width: orientation > 4 ? 251 : 333 });
      const reduced = await decodeImage(file, { minLongSide: 100 });
      expect(largestDifference(reduced, boxReduce(upright, 3))).toBe(0);
      expect(reduced).toMatchObject({ width: 111, height: 84, sourceWidth: 333, sourceHeight: 251 });
    },
  );

  it.each(orientations)('turns a JPEG with orientation %i', async (orientation) => {
    const upright = plain(160, 96);
    const image = await decodeImage(
      await stored(upright, orientation, (i) => i.jpeg({ quality: 95, chromaSubsampling: '4:4:4' })),
    );
    expect(image.file.orientation).toBe(orientation);
    expect(largestDifference(image, upright)).toBeLessThan(24);
  });
});

describe('colour', () => {
  it.each(['jpeg', 'png', 'webp', 'tiff'] as const)('converts a Display P3 %s to sRGB', async (format) => {
    const file = await flatImage(230, 40, 60)
      .withIccProfile('p3')
      .toFormat(format, { quality: 100 })
      .toBuffer();
    const ignored = await sharp(file, { ignoreIcc: true }).raw().toBuffer();
    expect(Math.abs(ignored[0]! - 230)).toBeGreaterThan(10);
    const image = await decodeImage(file);
    expectColour(image, [230, 40, 60], 3);
    expect(image.file.profile).toMatch(/P3/);
  });

  it('converts 16 bits with a profile, at reduced size', async () => {
    const file = await flatImage(230, 40, 60).withIccProfile('p3').toColourspace('rgb16').png().toBuffer();
    const image = await decodeImage(file, { minLongSide: 64 });
    expect(image.file).toMatchObject({ bitsPerComponent: 16, colourSpace: 'rgb' });
    expectColour(image, [230, 40, 60], 3);
  });

  it('ignores a profile that is not one', async () => {
    const file = Buffer.from(
      await flatImage(230, 40, 60).withIccProfile('p3').tiff({ compression: 'none' }).toBuffer(),
    );
    const signature = file.indexOf('acsp');
    file.fill(0x55, signature - 36, signature + 60);
    const image = await decodeImage(file);
    const unconverted = await sharp(file, { ignoreIcc: true }).raw().toBuffer();
    expectColour(image, [...unconverted.subarray(0, 3)], 0);
  });

  it.each(['b-w', 'grey16'] as const)('gives grey (%s) as RGBA', async (space) => {
    const image = await decodeImage(await flatImage(120, 120, 120).toColourspace(space).png().toBuffer());
    expect(image.file).toMatchObject({ colourSpace: 'grey', bitsPerComponent: space === 'b-w' ? 8 : 16 });
    expectColour(image, [120, 120, 120], 1);
  });

  it('reads a CMYK JPEG through a press profile, which keeps colours only roughly', async () => {
    const file = await flatImage(200, 120, 90).toColourspace('cmyk').jpeg({ quality: 100 }).toBuffer();
    const image = await decodeImage(file);
    expect(image.file.colourSpace).toBe('cmyk');
    expectColour(image, [200, 120, 90], 12);
    expectColour(image, [...(await sharp(file).toColourspace('srgb').raw().toBuffer()).subarray(0, 3)], 0);
  });

  it('lays transparent pixels on white', async () => {
    for (const format of ['png', 'webp', 'tiff'] as const) {
      const image = await decodeImage(
        await flatImage(0, 0, 0, 0.5).toFormat(format, { lossless: true, compression: 'lzw' }).toBuffer(),
      );
      expect(image.file.hasAlpha).toBe(true);
      expectColour(image, [127, 127, 127], 1);
    }
    expectColour(await decodeImage(await flatImage(0, 0, 0, 0).png().toBuffer()), [255, 255, 255], 0);
  });
});

describe('reduction', () => {
  it.each(['jpeg', 'png'] as const)(
    'averages a %s over whole blocks and does nothing else',
    async (format) => {
      const file = await patternImage(1001, 750).toFormat(format, { quality: 90 }).toBuffer();
      const full = await decodeImage(file, { fullSize: true });
      expect(full).toMatchObject({ width: 1001, height: 750, file: { reduction: 1 } });
      const reduced = await decodeImage(file, { minLongSide: 300 });
      expect(reduced).toMatchObject({
        width: 334,
        height: 250,
        sourceWidth: 1001,
        sourceHeight: 750,
        file: { reduction: 3 },
      });
      expect(largestDifference(reduced, boxReduce(full, 3))).toBe(0);
    },
  );

  it('leaves 12 megapixels at 1600 or more a side, and small pictures alone', async () => {
    const large = await decodeImage(await patternImage(4032, 3024).jpeg().toBuffer());
    expect(large).toMatchObject({ width: 2016, height: 1512, sourceWidth: 4032, sourceHeight: 3024 });
    const small = await decodeImage(await patternImage(1599, 1200).jpeg().toBuffer());
    expect(small).toMatchObject({ width: 1599, height: 1200, file: { reduction: 1 } });
  });
});

it('does not write to the bytes it was given', async () => {
  const bytes = Uint8Array.from(await patternImage().withMetadata({ orientation: 6 }).jpeg().toBuffer());
  const before = Uint8Array.from(bytes);
  await decodeImage(bytes);
  expect(bytes).toEqual(before);
});

import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { VisionErrorCode } from '../errors.ts';
import { decodeImage } from './decode-image.ts';
import {
  flatImage,
  indexOfBytes,
  isoFile,
  patternImage,
  pngChunk,
  resizedPngHeader,
} from './test-pictures.ts';

function refusal(code: VisionErrorCode, details: Record<string, unknown> = {}) {
  return expect.objectContaining({ name: 'VisionError', code, details: expect.objectContaining(details) });
}

const text = (characters: string) => Uint8Array.from(Buffer.from(characters, 'latin1'));

describe('what is not a photo', () => {
  it.each<[string, VisionErrorCode, Uint8Array]>([
    ['an empty file', 'image/empty', new Uint8Array(0)],
    ['text', 'image/not-an-image', text('Dear Sir or Madam,\n'.repeat(20))],
    ['a web page', 'image/not-an-image', text('<!doctype html><html><body>no photo</body></html>')],
    ['one byte', 'image/not-an-image', text('\xff')],
    ['an iPhone photo', 'image/heic', isoFile('heic', 'mif1', 'MiHE')],
    ['a HEIF file by its compatible brand', 'image/heic', isoFile('mif1', 'miaf', 'heix')],
    ['a HEIC sequence', 'image/heic', isoFile('msf1', 'hevc')],
    ['AVIF that also claims mif1', 'image/avif', isoFile('mif1', 'miaf', 'avif')],
    ['a film', 'image/unsupported-format', isoFile('isom', 'mp42')],
  ])('refuses %s as %s', async (_, code, bytes) => {
    await expect(decodeImage(bytes)).rejects.toEqual(refusal(code));
  });

  it('refuses a real AVIF', async () => {
    await expect(decodeImage(await patternImage().avif({ effort: 0 }).toBuffer())).rejects.toEqual(
      refusal('image/avif'),
    );
  });

  it('tells an iPhone user how to get a JPEG', async () => {
    await expect(decodeImage(isoFile('heic'))).rejects.toThrow(/Most Compatible/);
  });

  it.each([
    ['BMP', text(`BM\x36\x10\0\0\0\0\0\0${'\0'.repeat(40)}`)],
    ['PDF', text('%PDF-1.7\n')],
    ['Photoshop', text('8BPS\0\x01')],
    ['JPEG XL', text('\xff\x0a\x00')],
    ['JPEG XL', text('\0\0\0\x0cJXL \r\n\x87\n')],
    ['JPEG 2000', text('\0\0\0\x0cjP  \r\n\x87\n')],
    ['JPEG 2000', text('\xff\x4f\xff\x51')],
    ['Icon', text('\0\0\x01\0\x01\0')],
    ['BigTIFF', text('II+\0\x08\0\0\0')],
    ['SVG', text('<svg xmlns="http://www.w3.org/2000/svg" width="500" height="500"/>')],
    ['SVG', text('\xef\xbb\xbf<?xml version="1.0"?>\n<!-- a -->\n<svg width="500" height="500"></svg>')],
  ])('names %s and does not read it', async (format, bytes) => {
    await expect(decodeImage(bytes)).rejects.toEqual(refusal('image/unsupported-format', { format }));
  });

  it('refuses camera raw, which looks like a TIFF of its thumbnail', async () => {
    const tiff = await patternImage().tiff({ compression: 'none' }).toBuffer();
    const raw = Buffer.from(tiff);
    const directory = raw.readUInt32LE(4);
    // The photometric interpretation becomes "colour filter array".
    for (let entry = directory + 2; ; entry += 12) {
      if (raw.readUInt16LE(entry) !== 262) continue;
      raw.writeUInt16LE(32803, entry + 8);
      break;
    }
    await expect(decodeImage(tiff)).resolves.toMatchObject({ file: { format: 'tiff' } });
    await expect(decodeImage(raw)).rejects.toEqual(
      refusal('image/unsupported-format', { format: 'Camera raw' }),
    );
  });
});

describe('moving pictures', () => {
  const frames = async () =>
    Promise.all([flatImage(200, 0, 0), flatImage(0, 200, 0)].map((f) => f.png().toBuffer()));

  it('refuses an animated GIF and reads a still one', async () => {
    const gif = await sharp(await frames(), { join: { animated: true } })
      .gif()
      .toBuffer();
    await expect(decodeImage(gif)).rejects.toEqual(refusal('image/animated'));
    await expect(decodeImage(await patternImage().gif().toBuffer())).resolves.toMatchObject({ width: 160 });
  });

  it('refuses an animated WebP', async () => {
    const webp = await sharp(await frames(), { join: { animated: true } })
      .webp()
      .toBuffer();
    await expect(decodeImage(webp)).rejects.toEqual(refusal('image/animated'));
  });

  it('refuses an animated PNG, which sharp would take for a still', async () => {
    const png = await patternImage().png().toBuffer();
    const control = (count: number) => {
      const data = Buffer.alloc(8);
      data.writeUInt32BE(count);
      return Buffer.concat([png.subarray(0, 33), pngChunk('acTL', data), png.subarray(33)]);
    };
    expect((await sharp(control(2)).metadata()).pages).toBeUndefined();
    await expect(decodeImage(control(2))).rejects.toEqual(refusal('image/animated'));
    await expect(decodeImage(control(1))).resolves.toMatchObject({ width: 160 });
  });
});

describe('size limits', () => {
  it('refuses a file above the byte limit and reads one that just fits', async () => {
    const jpeg = await patternImage().jpeg().toBuffer();
    await expect(decodeImage(jpeg, { maxBytes: jpeg.length - 1 })).rejects.toEqual(
      refusal('image/too-many-bytes', { bytes: jpeg.length, limit: jpeg.length - 1 }),
    );
    await expect(decodeImage(jpeg, { maxBytes: jpeg.length })).resolves.toMatchObject({
      width: 160,
      height: 120,
    });
  });

  it('refuses a picture above the pixel limit and reads one that just fits', async () => {
    const png = await patternImage().png().toBuffer();
    await expect(decodeImage(png, { maxPixels: 160 * 120 - 1 })).rejects.toEqual(
      refusal('image/too-many-pixels', { width: 160, height: 120 }),
    );
    await expect(decodeImage(png, { maxPixels: 160 * 120 })).resolves.toMatchObject({
      width: 160,
      height: 120,
    });
  });

  it('refuses bombs by their header: a few bytes that claim thousands of megapixels', async () => {
    const png = resizedPngHeader(await patternImage().png().toBuffer(), 60_000, 60_000);
    const jpeg = Buffer.from(await patternImage().jpeg().toBuffer());
    const frame = indexOfBytes(jpeg, '\xff\xc0');
    jpeg.writeUInt16BE(65_000, frame + 5);
    jpeg.writeUInt16BE(65_000, frame + 7);
    const lossy = Buffer.from(await patternImage().webp().toBuffer());
    const start = indexOfBytes(lossy, '\x9d\x01\x2a');
    lossy.writeUInt16LE(16_383, start + 3);
    lossy.writeUInt16LE(16_383, start + 5);
    const lossless = Buffer.from(await patternImage().webp({ lossless: true }).toBuffer());
    lossless.writeUInt32LE(0x0fff_ffff, indexOfBytes(lossless, 'VP8L') + 9);
    const extended = Buffer.from(await patternImage().ensureAlpha(0.5).webp().toBuffer());
    extended.writeUIntLE(50_000, indexOfBytes(extended, 'VP8X') + 12, 3);
    extended.writeUIntLE(50_000, indexOfBytes(extended, 'VP8X') + 15, 3);
    const gif = Buffer.from(await patternImage().gif().toBuffer());
    gif.writeUInt16LE(65_535, 6);
    gif.writeUInt16LE(65_535, 8);

    const claimed = [60_000, 65_000, 16_383, 16_384, 50_001, 65_535];
    for (const [i, bomb] of [png, jpeg, lossy, lossless, extended, gif].entries()) {
      await expect(decodeImage(bomb)).rejects.toEqual(
        refusal('image/too-many-pixels', { width: claimed[i], height: claimed[i] }),
      );
    }
  });

  it.each([
    [63, 400],
    [400, 63],
  ])('refuses %i × %i as too small', async (width, height) => {
    const png = await patternImage(width, height).png().toBuffer();
    await expect(decodeImage(png)).rejects.toEqual(
      refusal('image/too-small', { width, height, minimum: 64 }),
    );
  });

  it.each(['maxBytes', 'maxPixels', 'minLongSide'] as const)(
    'refuses a %s that is no positive whole number',
    async (option) => {
      for (const value of [0, -5, 1.5, Number.NaN]) {
        await expect(decodeImage(new Uint8Array(1), { [option]: value })).rejects.toEqual(
          refusal('input/invalid', { option }),
        );
      }
    },
  );
});

describe('damaged files', () => {
  it.each(['jpeg', 'png', 'webp', 'gif', 'tiff'] as const)(
    'calls a %s cut anywhere truncated',
    async (format) => {
      const whole = await patternImage().toFormat(format).toBuffer();
      for (const share of [0.1, 0.3, 0.5, 0.9]) {
        await expect(decodeImage(whole.subarray(0, whole.length * share))).rejects.toEqual(
          refusal('image/truncated'),
        );
      }
    },
  );

  it('calls a JPEG truncated when only its end mark is missing, and when the mark was put back', async () => {
    const jpeg = await patternImage(400, 300).jpeg().toBuffer();
    await expect(decodeImage(jpeg.subarray(0, jpeg.length - 2))).rejects.toEqual(refusal('image/truncated'));
    const mended = Buffer.concat([jpeg.subarray(0, jpeg.length / 2), Uint8Array.of(0xff, 0xd9)]);
    await expect(decodeImage(mended)).rejects.toEqual(refusal('image/truncated'));
  });

  it('calls a PNG with a wrong checksum corrupt', async () => {
    const png = Buffer.from(await patternImage().png().toBuffer());
    const at = indexOfBytes(png, 'IDAT') + 40;
    png.writeUInt8(png.readUInt8(at) ^ 0xff, at);
    await expect(decodeImage(png)).rejects.toEqual(refusal('image/corrupt'));
  });

  it('calls a JPEG without tables corrupt', async () => {
    const jpeg = await patternImage().jpeg().toBuffer();
    const tables = indexOfBytes(jpeg, '\xff\xdb');
    const frame = indexOfBytes(jpeg, '\xff\xc0');
    const bare = Buffer.concat([jpeg.subarray(0, tables), jpeg.subarray(frame)]);
    await expect(decodeImage(bare)).rejects.toEqual(refusal('image/corrupt'));
  });

  it('forgives stray bytes between segments and after the end', async () => {
    const jpeg = await patternImage().jpeg().toBuffer();
    const frame = indexOfBytes(jpeg, '\xff\xc0');
    const stray = Buffer.concat([
      jpeg.subarray(0, frame),
      text('stray'),
      jpeg.subarray(frame),
      text('film '.repeat(50)),
    ]);
    await expect(sharp(stray).raw().toBuffer()).rejects.toThrow(/extraneous bytes/);
    const [expected, decoded] = await Promise.all([decodeImage(jpeg), decodeImage(stray)]);
    expect(decoded.data).toEqual(expected.data);
  });

  it.each([false, true])(
    'sees behind a stray byte that the picture itself is damaged (progressive: %s)',
    async (progressive) => {
      const jpeg = Buffer.from(await patternImage(400, 300).jpeg({ progressive }).toBuffer());
      const frame = indexOfBytes(jpeg, progressive ? '\xff\xc2' : '\xff\xc0');
      const behind = (picture: Buffer): Buffer =>
        Buffer.concat([jpeg.subarray(0, frame), text('\x01'), picture.subarray(frame)]);
      const scan = indexOfBytes(jpeg, '\xff\xda');
      const cut = Buffer.concat([jpeg.subarray(0, scan + (jpeg.length - scan) * 0.7), text('\xff\xd9')]);
      const garbled = Buffer.from(jpeg);
      for (let at = Math.round(scan + (jpeg.length - scan) * 0.6); at < jpeg.length * 0.9; at++)
        garbled[at] = (garbled[at]! ^ 0x35) & 0x7f;

      await expect(decodeImage(behind(jpeg))).resolves.toMatchObject({ width: 400 });
      await expect(decodeImage(behind(cut))).rejects.toEqual(refusal('image/truncated'));
      await expect(decodeImage(behind(garbled))).rejects.toMatchObject({ name: 'VisionError' });
    },
  );

  it('forgives a JFIF revision nobody knows, but not what it hides', async () => {
    const plain = await patternImage(400, 300).jpeg().toBuffer();
    const header = text('\xff\xe0\0\x10JFIF\0\x09\x09\0\0\x01\0\x01\0\0');
    const jpeg = Buffer.concat([plain.subarray(0, 2), header, plain.subarray(2)]);
    await expect(sharp(jpeg, { failOn: 'warning' }).raw().toBuffer()).rejects.toThrow(/JFIF revision/);
    await expect(decodeImage(jpeg)).resolves.toMatchObject({ width: 400 });
    const cut = Buffer.concat([jpeg.subarray(0, jpeg.length * 0.7), text('\xff\xd9')]);
    await expect(decodeImage(cut)).rejects.toEqual(refusal('image/truncated'));
  });

  it('forgives a few bytes after the last scan, as cameras leave them', async () => {
    const jpeg = await patternImage(400, 300).jpeg({ progressive: true }).toBuffer();
    const padded = (count: number): Buffer =>
      Buffer.concat([jpeg.subarray(0, -2), Buffer.alloc(count, 1), text('\xff\xd9')]);
    await expect(decodeImage(padded(4))).resolves.toMatchObject({ width: 400 });
    await expect(decodeImage(padded(40))).rejects.toEqual(refusal('image/corrupt'));
  });
});

import { VisionError } from '../errors.ts';
import { assertUsable } from '../formats/assert-usable.ts';
import { type DecodeOptions, decodeLimits } from '../formats/decode-limits.ts';
import { readImageHeader } from '../formats/image-header.ts';
import { corrupt, unsupported } from '../formats/refusals.ts';
import { type ImageFormat, sniffFormat } from '../formats/sniff-format.ts';
import { reductionFactor } from '../image/box-reduce.ts';
import type { RgbaImage } from '../image/rgba-image.ts';
import { readPixels } from './read-pixels.ts';

/** An upright sRGB picture, ready for `checkPhoto`, and what its file was like. */
export interface DecodedImage extends RgbaImage {
  readonly data: Uint8Array<ArrayBuffer>;
  readonly sourceWidth: number;
  readonly sourceHeight: number;
  readonly file: {
    readonly format: ImageFormat;
    readonly bytes: number;
    /** Source pixels a side that became one pixel; 1 when the picture was not reduced. */
    readonly reduction: number;
  };
}

const MEDIA_TYPES: Readonly<Record<Exclude<ImageFormat, 'tiff'>, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
};

/**
 * Decodes a photo with the browser's own decoder to what the checks read: upright, sRGB, on white, made smaller by the
 * same box average as in Node. Files are refused by the same rules as there, with two differences: TIFF is not read, and
 * a JPEG that is garbled in its middle is decoded as far as the browser decodes it. The pixels are those of
 * the browser's JPEG decoder, which differ from Node's by rounding (docs/browser.md has the figures).
 *
 * @param input the file, or its bytes
 * @throws VisionError `image/…` for a file that cannot be used, `input/invalid`, `runtime/unsupported` where the browser
 *   hands out altered pixels
 * @example
 * const [file] = input.files;
 * const { report } = await runtime.checkPhoto(await decodeImage(file));
 */
export async function decodeImage(
  input: Blob | Uint8Array<ArrayBuffer>,
  options: DecodeOptions = {},
): Promise<DecodedImage> {
  const limits = decodeLimits(options);
  const bytes = await readBytes(input, limits.maxBytes);
  const format = sniffFormat(bytes);
  assertUsable(readImageHeader(bytes, format), limits.maxPixels);
  if (format === 'tiff') throw unsupported('TIFF');

  const bitmap = await createImageBitmap(new Blob([bytes], { type: MEDIA_TYPES[format] }), {
    imageOrientation: 'from-image',
    colorSpaceConversion: 'default',
  }).catch((cause: unknown) => {
    throw corrupt(cause);
  });
  try {
    const { width, height } = bitmap;
    const reduction = limits.fullSize ? 1 : reductionFactor(width, height, limits.minLongSide);
    const image = readPixels(bitmap, reduction);
    return {
      ...image,
      sourceWidth: width,
      sourceHeight: height,
      file: { format, bytes: bytes.length, reduction },
    };
  } finally {
    bitmap.close();
  }
}

async function readBytes(
  input: Blob | Uint8Array<ArrayBuffer>,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (input instanceof Uint8Array) {
    assertByteLimit(input.length, maxBytes);
    return input;
  }
  if (typeof Blob !== 'function' || !(input instanceof Blob)) {
    throw new VisionError('input/invalid', 'Pass a File, a Blob, or the bytes of a picture as a Uint8Array.');
  }
  assertByteLimit(input.size, maxBytes);
  // A file that was moved or changed after it was chosen cannot be read any more.
  const buffer = await input.arrayBuffer().catch((cause: unknown) => {
    throw new VisionError('image/unreadable', 'The file cannot be read. Choose the photo again.', { cause });
  });
  return new Uint8Array(buffer);
}

function assertByteLimit(bytes: number, maxBytes: number): void {
  if (bytes <= maxBytes) return;
  throw new VisionError('image/too-many-bytes', `The file has ${bytes} bytes; ${maxBytes} are allowed.`, {
    details: { bytes, limit: maxBytes },
  });
}

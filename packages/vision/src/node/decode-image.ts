import { assertUsable } from '../formats/assert-usable.ts';
import { type DecodeOptions, decodeLimits } from '../formats/decode-limits.ts';
import { readImageHeader } from '../formats/image-header.ts';
import { sniffFormat } from '../formats/sniff-format.ts';
import { boxReduce, reductionFactor } from '../image/box-reduce.ts';
import { orient, startsAtBottom, startsAtRight } from '../image/orient.ts';
import type { RgbaImage } from '../image/rgba-image.ts';
import { convertToSrgb } from './embedded-profile.ts';
import { factsOf, type ImageFacts } from './image-facts.ts';
import { readInput } from './read-input.ts';
import { decodePixels, loadSharp, readMetadata } from './sharp-decoder.ts';

/** An upright sRGB picture, ready for `analyse`, and what its file was like. */
export interface DecodedImage extends RgbaImage {
  readonly data: Uint8Array;
  readonly sourceWidth: number;
  readonly sourceHeight: number;
  readonly file: ImageFacts;
}

/**
 * Decodes a photo to what the checks read: upright by its EXIF orientation, sRGB by its embedded ICC profile,
 * 8 bits, RGBA with alpha 255. JPEG, PNG, WebP, still GIF and TIFF are read.
 *
 * Transparent parts become white: the notices of the collection ask for a light background, and white is what
 * a photo printed or shown on a page has behind it.
 *
 * A large photo is made smaller by the largest whole factor that leaves its long side at `minLongSide` or more,
 * by the same box average for every format and every machine. libjpeg's scaled decoding is not used: sharp
 * reaches it only followed by a resampling of its own, which would sharpen what the sharpness check measures,
 * and decoding in full costs less than what follows. While it works it holds 3 bytes a source pixel
 * (36 MB for 12 megapixels); the pixels of the result are its own.
 *
 * sharp's global settings are not touched. Its thread count is one a picture on Linux with glibc; elsewhere, or
 * in a process with many workers, a host may call `sharp.concurrency(1)` itself.
 *
 * @param input the bytes of the file, which must not change until the promise settles, or its path
 * @throws VisionError `image/…` for a file that cannot be used, before any pixel is decoded where that is
 *   possible; `input/invalid`; `runtime/missing-peer` when sharp is not installed
 * @example
 * const image = await decodeImage('photo.jpg');
 * const { report } = await checkPhoto(image, runtime);
 */
export async function decodeImage(
  input: Uint8Array | string,
  options: DecodeOptions = {},
): Promise<DecodedImage> {
  const limits = decodeLimits(options);
  const bytes = await readInput(input, limits.maxBytes);
  const format = sniffFormat(bytes);
  assertUsable(readImageHeader(bytes, format), limits.maxPixels);

  const sharp = await loadSharp();
  const metadata = await readMetadata(sharp, bytes, limits.maxPixels);
  const stored = await decodePixels(sharp, bytes, format, metadata, limits.maxPixels);
  const factor = limits.fullSize ? 1 : reductionFactor(stored.width, stored.height, limits.minLongSide);
  const file = factsOf(format, bytes.length, metadata, factor);

  // Blocks are laid from the upright top left corner, so that the same picture gives the same pixels
  // whichever way it is stored.
  const reduced = boxReduce(stored, factor, {
    remainderAtLeft: startsAtRight(file.orientation),
    remainderAtTop: startsAtBottom(file.orientation),
  });
  const converted =
    stored.profile === undefined ? reduced : await convertToSrgb(sharp, reduced, stored.profile);
  const upright = orient(converted, file.orientation);
  const { width, height, sourceWidth = width, sourceHeight = height } = upright;
  const { buffer, byteOffset, length } = upright.data;
  return { data: new Uint8Array(buffer, byteOffset, length), width, height, sourceWidth, sourceHeight, file };
}

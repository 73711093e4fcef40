import { VisionError } from '../errors.ts';
import { brandsOf, HEIC_BRANDS, isAvif } from '../file/iso-brands.ts';
import { unsupported } from './refusals.ts';

/** The file formats `decodeImage` reads. */
export type ImageFormat = 'jpeg' | 'png' | 'webp' | 'gif' | 'tiff';

/** First bytes, one character each; `□` stands for any byte. */
const DECODED: readonly (readonly [string, ImageFormat])[] = [
  ['\xff\xd8\xff', 'jpeg'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['RIFF□□□□WEBP', 'webp'],
  ['GIF87a', 'gif'],
  ['GIF89a', 'gif'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
];

/** Formats that are recognised so that the answer can name them, and are refused. */
const REFUSED: readonly (readonly [string, string])[] = [
  ['BM□□□□\0\0\0\0', 'BMP'],
  ['%PDF-', 'PDF'],
  ['8BPS', 'Photoshop'],
  ['\0\0\0\x0cJXL ', 'JPEG XL'],
  ['\xff\x0a', 'JPEG XL'],
  ['\0\0\0\x0cjP  ', 'JPEG 2000'],
  ['\xff\x4f\xff\x51', 'JPEG 2000'],
  ['\0\0\x01\0', 'Icon'],
  ['II+\0', 'BigTIFF'],
  ['MM\0+', 'BigTIFF'],
];

/**
 * Tells the format by the first bytes; names and extensions are never asked.
 * @throws VisionError `image/empty`, `image/heic`, `image/avif`, `image/unsupported-format`, `image/not-an-image`
 */
export function sniffFormat(bytes: Uint8Array): ImageFormat {
  if (bytes.length === 0) throw new VisionError('image/empty', 'The file is empty. Choose the photo again.');
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const format = DECODED.find(([signature]) => begins(head, signature))?.[1];
  if (format !== undefined) return format;

  const brands = brandsOf(bytes);
  if (brands.length > 0) throw refusedContainer(brands);
  const name = isSvg(head) ? 'SVG' : REFUSED.find(([signature]) => begins(head, signature))?.[1];
  if (name !== undefined) throw unsupported(name);
  throw new VisionError('image/not-an-image', 'This is not a picture file. Send a JPEG, PNG or WebP photo.');
}

function begins(head: string, signature: string): boolean {
  return [...signature].every((character, i) => character === '□' || character === head[i]);
}

/** SVG is text. It is never drawn: it is a program that may name other files and hosts. */
function isSvg(head: string): boolean {
  return /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!doctype svg|svg)/i.test(head) && /<svg[\s>]/i.test(head);
}

function refusedContainer(brands: readonly string[]): VisionError {
  if (isAvif(brands))
    return new VisionError('image/avif', 'AVIF is not read. Save the photo as JPEG and send that.');
  if (brands.some((brand) => HEIC_BRANDS.has(brand))) {
    return new VisionError(
      'image/heic',
      'HEIC is not read. On an iPhone choose Settings › Camera › Formats › Most Compatible and take the photo ' +
        'again, or open the photo, choose Share › Options › Most Compatible and send that JPEG.',
    );
  }
  return unsupported('Video');
}

import type { FileFormat } from './file-facts.ts';
import { brandsOf, HEIC_BRANDS, isAvif } from './iso-brands.ts';
import { hasAscii } from './readable.ts';

const SIGNATURES: readonly (readonly [FileFormat, string])[] = [
  ['jpeg', '\xff\xd8\xff'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['gif', 'GIF87a'],
  ['gif', 'GIF89a'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['bmp', 'BM'],
];

/** Names the format by the first bytes; `other` for everything unknown. */
export function fileFormat(bytes: Uint8Array): FileFormat {
  const found = SIGNATURES.find(([, signature]) => hasAscii(bytes, 0, signature));
  if (found) return found[0];
  if (hasAscii(bytes, 0, 'RIFF') && hasAscii(bytes, 8, 'WEBP')) return 'webp';
  const brands = brandsOf(bytes);
  if (isAvif(brands)) return 'avif';
  return brands.some((brand) => HEIC_BRANDS.has(brand)) ? 'heif' : 'other';
}

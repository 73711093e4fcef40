import type { FileFacts } from '../../file/file-facts.ts';
import { faultless, fileCheck } from './file-check.ts';

/** Names under which sRGB profiles travel; `c2` is the compact one that web services write. */
const SRGB = /\bsRGB|^c2(?:ci)?$/i;

const EXIF_SRGB = 1;

/**
 * 色彩真实. 0 when a JPEG declares sRGB or nothing, which is read as sRGB; 1 when it declares another space. A profile
 * in a PNG is packed and has no name that means anything, so only JPEGs are judged.
 */
export const colourSpace = fileCheck(
  'colour-space',
  'count',
  (file) => (file.jpeg === null ? 'not-jpeg' : isSrgb(file) ? 0 : 1),
  faultless,
);

/** A profile decides before EXIF does. */
function isSrgb({ profile, exif }: FileFacts): boolean {
  if (profile) return SRGB.test(profile.description);
  return (exif?.colourSpace ?? EXIF_SRGB) === EXIF_SRGB;
}

import type { RgbaImage } from '../image/rgba-image.ts';
import { explained, type SharpFactory } from './sharp-decoder.ts';
import { tiffWithProfile } from './tiff-with-profile.ts';

/**
 * Converts pixels from their ICC profile to sRGB (perceptual intent, lcms2 inside sharp). A profile that
 * cannot be used leaves them as they are, which is also what sharp and browsers do.
 */
export async function convertToSrgb(
  sharp: SharpFactory,
  image: RgbaImage,
  profile: Uint8Array,
): Promise<RgbaImage> {
  const file = tiffWithProfile(image, profile);
  const data = await explained(() =>
    sharp(file, { failOn: 'none', limitInputPixels: false })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer(),
  );
  return { ...image, data };
}

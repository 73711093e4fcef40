import type { Metadata } from 'sharp';
import { profileDescription } from '../file/profile-description.ts';
import type { ImageFormat } from '../formats/sniff-format.ts';
import type { Orientation } from '../image/orient.ts';

/** What the file of a decoded picture was like. Plain JSON; nothing of the EXIF block but the orientation. */
export interface ImageFacts {
  readonly format: ImageFormat;
  readonly bytes: number;
  /** Pixel size as stored, before the orientation is applied. */
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
  readonly hasAlpha: boolean;
  readonly colourSpace: 'rgb' | 'grey' | 'cmyk' | 'other';
  readonly bitsPerComponent: 8 | 16 | 32;
  /** Dots per inch as the file claims; null when it does not. */
  readonly density: number | null;
  /** Description in the embedded ICC profile, such as `Display P3`; null without a profile. */
  readonly profile: string | null;
  /** Of a JPEG, such as `4:2:0`; null otherwise. */
  readonly chromaSubsampling: string | null;
  readonly progressive: boolean;
  /** Source pixels a side that became one pixel; 1 when the picture was not reduced. */
  readonly reduction: number;
}

export function factsOf(
  format: ImageFormat,
  bytes: number,
  metadata: Metadata,
  reduction: number,
): ImageFacts {
  return {
    format,
    bytes,
    width: metadata.width,
    height: metadata.height,
    orientation: orientationOf(metadata),
    hasAlpha: metadata.hasAlpha,
    colourSpace: colourSpaceOf(metadata),
    bitsPerComponent: metadata.depth === 'uchar' ? 8 : metadata.depth === 'ushort' ? 16 : 32,
    density: metadata.density ?? null,
    profile: metadata.icc === undefined ? null : profileDescription(metadata.icc),
    chromaSubsampling: format === 'jpeg' ? (metadata.chromaSubsampling ?? null) : null,
    progressive: metadata.isProgressive,
    reduction,
  };
}

/** Values outside 1–8 mean nothing and are read as upright, as browsers do. */
function orientationOf({ orientation = 1 }: Metadata): Orientation {
  const valid: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8];
  return valid.find((value) => value === orientation) ?? 1;
}

export function colourSpaceOf({ space }: Metadata): ImageFacts['colourSpace'] {
  if (space === 'srgb' || space === 'rgb16' || space === 'rgb') return 'rgb';
  if (space === 'b-w' || space === 'grey16') return 'grey';
  return space === 'cmyk' ? 'cmyk' : 'other';
}

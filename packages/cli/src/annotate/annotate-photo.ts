import type { Language } from '@tucai/vision';
import type { CheckedPhoto } from '../check/check-files.ts';
import { drawingOf } from './drawing.ts';
import { hasLabelFont } from './label-font.ts';
import { overlaySvg } from './overlay-svg.ts';
import { reducedPicture } from './reduced-picture.ts';

/** Longest side of an annotated picture, in pixels. */
export const ANNOTATED_SIDE = 1600;

export interface AnnotateOptions {
  readonly language: Language;
  /** Longest side of the result in pixels; a smaller photo keeps its size. Default 1600. */
  readonly longSide?: number;
  /** Whether titles may be written with an installed font. Default: found out by drawing one. */
  readonly font?: boolean;
}

/**
 * Draws the 478 points of every face, the lines that were measured, and a titled box for each check that warned or
 * failed. Where no installed font can write the language, the box has the check's code instead of its title.
 * @returns a JPEG without metadata; null for a photo that could not be decoded
 */
export async function annotatePhoto(photo: CheckedPhoto, options: AnnotateOptions): Promise<Buffer | null> {
  if (photo.picture === undefined) return null;
  const { image, observation } = photo.picture;
  const drawing = drawingOf(photo.line.checks, observation, options.longSide ?? ANNOTATED_SIDE);
  const font = options.font ?? (await hasLabelFont(options.language));
  const svg = overlaySvg(drawing, { language: options.language, font });
  const picture = await reducedPicture(image, drawing.width, drawing.height);
  return picture
    .composite([{ input: Buffer.from(svg) }])
    .jpeg({ quality: 85, chromaSubsampling: '4:4:4' })
    .toBuffer();
}

import { VisionError } from '../errors.ts';
import type { Sheet } from './sheets.ts';

/** Places of the copies on a sheet, in dots. */
export interface Layout {
  /** Size of the sheet, turned where more copies fit that way. */
  readonly width: number;
  readonly height: number;
  /** Left and top edge of each copy. */
  readonly places: readonly { readonly x: number; readonly y: number }[];
}

const MM_PER_INCH = 25.4;

/**
 * As many copies of a picture as fit on a sheet, upright, evenly in the middle.
 * @param picture size in pixels, of which `dpi` make an inch
 * @param gap between copies, and at least this much at the edges, in millimetres
 * @throws VisionError `input/invalid` when not even one fits
 */
export function layOut(
  picture: { readonly width: number; readonly height: number },
  sheet: Sheet,
  dpi: number,
  gap: number,
): Layout {
  const dots = (mm: number): number => Math.round((mm / MM_PER_INCH) * dpi);
  const upright = grid(picture, { width: dots(sheet.width), height: dots(sheet.height) }, dots(gap));
  const turned = grid(picture, { width: dots(sheet.height), height: dots(sheet.width) }, dots(gap));
  const best = turned.places.length > upright.places.length ? turned : upright;
  if (best.places.length > 0) return best;
  throw new VisionError('input/invalid', 'The picture is larger than the sheet.', {
    details: { width: picture.width, height: picture.height, dpi },
  });
}

function grid(
  picture: { readonly width: number; readonly height: number },
  { width, height }: { readonly width: number; readonly height: number },
  gap: number,
): Layout {
  const across = Math.max(0, Math.floor((width - gap) / (picture.width + gap)));
  const down = Math.max(0, Math.floor((height - gap) / (picture.height + gap)));
  const left = Math.floor((width - across * (picture.width + gap) + gap) / 2);
  const top = Math.floor((height - down * (picture.height + gap) + gap) / 2);
  const places = Array.from({ length: across * down }, (_, i) => ({
    x: left + (i % across) * (picture.width + gap),
    y: top + Math.floor(i / across) * (picture.height + gap),
  }));
  return { width, height, places };
}

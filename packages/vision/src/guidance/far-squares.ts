import type { RotatedRect } from '../geometry.ts';

/**
 * Sides of the squares, as shares of the picture's long side. Measured with five people put small into a 480×640 picture: the
 * short-range detector sees heads from a fifth of the square's side up, so from 10 % and 5 % of the picture's height;
 * in the whole picture from 20 %.
 */
const HALF = 0.5;
const QUARTER = 0.25;

/** Neighbours share this much of a side, so that a head on a seam is whole in one of them. */
const OVERLAP = 1 / 3;

/** Of the small squares only those are looked at where somebody who stands far away has the head. */
const BAND = { besideMiddle: 0.25, above: 0.6 };

/** Where a live picture is looked at for heads too small to be seen in the whole: from the likeliest on. */
export function farSquares(image: { readonly width: number; readonly height: number }): RotatedRect[] {
  const { width, height } = image;
  const fromMiddle = ({ cx, cy }: RotatedRect): number => Math.hypot(cx - width / 2, cy - 0.4 * height);
  const inBand = ({ cx, cy }: RotatedRect): boolean =>
    Math.abs(cx - width / 2) <= BAND.besideMiddle * width && cy <= BAND.above * height;
  return [...squares(image, HALF), ...squares(image, QUARTER).filter(inBand)].sort(
    (a, b) => b.width - a.width || fromMiddle(a) - fromMiddle(b),
  );
}

/** Squares that together cover the picture. */
function squares(
  { width, height }: { readonly width: number; readonly height: number },
  share: number,
): RotatedRect[] {
  const side = share * Math.max(width, height);
  return middles(height, side).flatMap((cy) =>
    middles(width, side).map((cx) => ({ cx, cy, width: side, height: side, rotation: 0 })),
  );
}

function middles(length: number, side: number): number[] {
  if (length <= side) return [length / 2];
  const count = Math.ceil((length - OVERLAP * side) / ((1 - OVERLAP) * side));
  return Array.from({ length: count }, (_, i) => side / 2 + (i * (length - side)) / (count - 1));
}

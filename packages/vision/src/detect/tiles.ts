import type { RotatedRect } from '../geometry.ts';

/** Side of a tile, as a share of the picture's long side. */
const SHARE = 0.6;

/**
 * Squares that together cover a picture, in rows from the top left: a detector that looks at each of them sees
 * faces of little more than half the size that it sees in the whole picture. They overlap by a third of a side
 * or more where the picture is a usual photo, so that a small face on a seam is whole in one of them.
 */
export function tilesOf({
  width,
  height,
}: {
  readonly width: number;
  readonly height: number;
}): RotatedRect[] {
  const side = SHARE * Math.max(width, height);
  return middles(height, side).flatMap((cy) =>
    middles(width, side).map((cx) => ({ cx, cy, width: side, height: side, rotation: 0 })),
  );
}

/** Where the tiles' middles lie along one side of the picture. */
function middles(length: number, side: number): number[] {
  return length <= side ? [length / 2] : [side / 2, length - side / 2];
}

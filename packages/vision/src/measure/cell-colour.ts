import { ALIGNED_SIZE, type AlignedFace } from './aligned-face.ts';

/** Mean red, green and blue (0–255) of what one cell of a close-up map shows. @param width cells a side of the map */
export function cellColour(
  { rgb }: AlignedFace,
  width: number,
  cell: number,
): readonly [red: number, green: number, blue: number] {
  const side = ALIGNED_SIZE / width;
  const left = (cell % width) * side;
  const top = Math.floor(cell / width) * side;
  let [red, green, blue] = [0, 0, 0];
  for (let y = top; y < top + side; y++) {
    for (let at = (y * ALIGNED_SIZE + left) * 3, end = at + side * 3; at < end; at += 3) {
      red += rgb[at]!;
      green += rgb[at + 1]!;
      blue += rgb[at + 2]!;
    }
  }
  const n = side * side;
  return [red / n, green / n, blue / n];
}

import type { Point } from '../geometry.ts';
import { fillPolygon } from '../image/fill-polygon.ts';
import { ALIGNED_SIZE, type AlignedFace } from './aligned-face.ts';
import { type Lab, labOf } from './lab.ts';

/**
 * CIELAB (D50) of the mean colour inside a polygon; undefined for an area without pixels.
 * @param outline pixels of the analysed picture
 * @param wanted which aligned pixels of it count; all by default
 */
export function areaColour(
  aligned: AlignedFace,
  outline: readonly Point[],
  wanted: (x: number, y: number) => boolean = () => true,
): Lab | undefined {
  const { rgb } = aligned;
  let [red, green, blue, count] = [0, 0, 0, 0];
  fillPolygon(
    outline.map((p) => aligned.toAligned(p)),
    ALIGNED_SIZE,
    ALIGNED_SIZE,
    (row, from, to) => {
      for (let x = from; x < to; x++) {
        if (!wanted(x + 0.5, row + 0.5)) continue;
        const at = (row * ALIGNED_SIZE + x) * 3;
        red += rgb[at]!;
        green += rgb[at + 1]!;
        blue += rgb[at + 2]!;
        count++;
      }
    },
  );
  return count === 0 ? undefined : labOf(red / count, green / count, blue / count);
}

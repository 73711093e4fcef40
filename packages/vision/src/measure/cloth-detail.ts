import type { Clothes } from './clothes.ts';

/**
 * Half sides of the two squares whose means are compared, in cells of a 64th of the length from eyes to chin. The
 * first pair sees narrow stripes, checks and small prints, the second broad ones. Finer things (weave, noise) and
 * coarser ones (light) cancel out. Folds are broad as well, so that broad contrast counts less.
 */
const SCALES = [
  { fine: 1, coarse: 3, weight: 1 },
  { fine: 2, coarse: 6, weight: 0.4 },
] as const;

/** Every so many cells are enough; prime to the width of the map, so that they lie scattered. */
const STEP = 7;

/**
 * The median of the local colour contrast (ΔE) of cells with cloth, at the scale where it is more. Only cloth counts,
 * whatever lies beside it.
 */
export function clothDetail({ mask, l, a, b, width, height }: Clothes): number {
  const cloth = sums(Float32Array.from(mask), width, height);
  const planes = [l, a, b].map((plane) => sums(plane, width, height));
  const contrasts = SCALES.map(({ fine, coarse, weight }) => {
    const found: number[] = [];
    for (let i = 0; i < mask.length; i += STEP) {
      if (mask[i] === 0) continue;
      const x = i % width;
      const y = (i - x) / width;
      const near = square(x, y, fine, width, height);
      const wide = square(x, y, coarse, width, height);
      const [few, many] = [inSquare(cloth, near), inSquare(cloth, wide)];
      let sum = 0;
      for (const plane of planes) sum += (inSquare(plane, near) / few - inSquare(plane, wide) / many) ** 2;
      found.push(Math.sqrt(sum));
    }
    return weight * (found.sort((p, q) => p - q)[found.length >> 1] ?? 0);
  });
  return Math.max(...contrasts);
}

/** Sums of all that lies above and to the left, one row and column more than the plane has. */
function sums(plane: Float32Array, width: number, height: number): Float64Array {
  const out = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += plane[y * width + x]!;
      out[(y + 1) * (width + 1) + x + 1] = out[y * (width + 1) + x + 1]! + row;
    }
  }
  return out;
}

/** Places of the four corners of a square in such sums, clipped to the plane. */
function square(
  x: number,
  y: number,
  half: number,
  width: number,
  height: number,
): readonly [number, number, number, number] {
  const left = Math.max(0, x - half);
  const right = Math.min(width, x + half + 1);
  const top = Math.max(0, y - half) * (width + 1);
  const bottom = Math.min(height, y + half + 1) * (width + 1);
  return [top + left, top + right, bottom + left, bottom + right];
}

function inSquare(
  all: Float64Array,
  [topLeft, topRight, bottomLeft, bottomRight]: readonly [number, number, number, number],
): number {
  return all[bottomRight]! - all[topRight]! - all[bottomLeft]! + all[topLeft]!;
}

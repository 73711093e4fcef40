import { largestEigenvector } from './symmetric-eigen.ts';

/** A 3×3 rotation, row-major. */
export type Rotation = readonly number[];

/** A point with the weight it has in a fit. */
export interface WeightedPair {
  readonly from: readonly [number, number, number];
  readonly to: readonly [number, number, number];
  readonly weight: number;
}

/**
 * The rotation that turns one point set best onto another, whatever their positions and sizes: Horn's
 * closed form with unit quaternions (Journal of the Optical Society of America A 4, 1987, 629–642).
 */
export function fitRotation(pairs: readonly WeightedPair[]): Rotation {
  const total = pairs.reduce((sum, p) => sum + p.weight, 0);
  const centre = (pick: (p: WeightedPair) => readonly number[], axis: number): number =>
    pairs.reduce((sum, p) => sum + p.weight * pick(p)[axis]!, 0) / total;
  const from = [0, 1, 2].map((axis) => centre((p) => p.from, axis));
  const to = [0, 1, 2].map((axis) => centre((p) => p.to, axis));
  /** Weighted covariance of coordinate i of one set with coordinate j of the other. */
  const s = (i: number, j: number): number =>
    pairs.reduce((sum, p) => sum + p.weight * (p.from[i]! - from[i]!) * (p.to[j]! - to[j]!), 0);
  const [xx, xy, xz] = [s(0, 0), s(0, 1), s(0, 2)];
  const [yx, yy, yz] = [s(1, 0), s(1, 1), s(1, 2)];
  const [zx, zy, zz] = [s(2, 0), s(2, 1), s(2, 2)];
  // biome-ignore format: a matrix reads best as one
  const [w, x, y, z] = largestEigenvector([
    xx + yy + zz, yz - zy,       zx - xz,       xy - yx,
    yz - zy,      xx - yy - zz,  xy + yx,       zx + xz,
    zx - xz,      xy + yx,       yy - xx - zz,  yz + zy,
    xy - yx,      zx + xz,       yz + zy,       zz - xx - yy,
  ], 4) as [number, number, number, number];
  // biome-ignore format: a matrix reads best as one
  return [
    1 - 2 * (y * y + z * z), 2 * (x * y - w * z),     2 * (x * z + w * y),
    2 * (x * y + w * z),     1 - 2 * (x * x + z * z), 2 * (y * z - w * x),
    2 * (x * z - w * y),     2 * (y * z + w * x),     1 - 2 * (x * x + y * y),
  ];
}

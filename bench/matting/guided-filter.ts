import type { PlaneSize } from '../../packages/vision/src/matting/plane-size.ts';

const RADIUS = 8;
const EPSILON = 1e-4;

/**
 * Colour guided filter (He, Sun and Tang 2010) of a coarse mask: what many programs sharpen their masks with. It is here
 * for comparison only.
 * @param rgb 0–255
 */
export function guidedFilter(mask: Float32Array, rgb: Float32Array, size: PlaneSize): Float32Array {
  const n = mask.length;
  const plane = (value: (at: number) => number): Float64Array =>
    boxMean(
      Float64Array.from({ length: n }, (_, at) => value(at)),
      size,
    );
  const colour = (c: number) => (at: number) => rgb[at * 3 + c]! / 255;
  const [r, g, b] = [colour(0), colour(1), colour(2)];
  const means = [plane(r), plane(g), plane(b)] as const;
  const p = plane((at) => mask[at]!);
  const withMask = [r, g, b].map((v) => plane((at) => v(at) * mask[at]!));
  const products = [
    [r, r],
    [r, g],
    [r, b],
    [g, g],
    [g, b],
    [b, b],
  ].map(([u, v]) => plane((at) => u!(at) * v!(at)));
  const slopes = [new Float64Array(n), new Float64Array(n), new Float64Array(n)] as const;
  const offset = new Float64Array(n);
  for (let at = 0; at < n; at++) {
    const [mr, mg, mb] = [means[0][at]!, means[1][at]!, means[2][at]!];
    const rr = products[0]![at]! - mr * mr + EPSILON;
    const rg = products[1]![at]! - mr * mg;
    const rb = products[2]![at]! - mr * mb;
    const gg = products[3]![at]! - mg * mg + EPSILON;
    const gb = products[4]![at]! - mg * mb;
    const bb = products[5]![at]! - mb * mb + EPSILON;
    const [c0, c1, c2] = [gg * bb - gb * gb, rb * gb - rg * bb, rg * gb - rb * gg];
    const scale = 1 / (rr * c0 + rg * c1 + rb * c2);
    const [pr, pg, pb] = means.map((m, c) => withMask[c]![at]! - m[at]! * p[at]!) as [number, number, number];
    slopes[0][at] = scale * (c0 * pr + c1 * pg + c2 * pb);
    slopes[1][at] = scale * (c1 * pr + (rr * bb - rb * rb) * pg + (rg * rb - rr * gb) * pb);
    slopes[2][at] = scale * (c2 * pr + (rg * rb - rr * gb) * pg + (rr * gg - rg * rg) * pb);
    offset[at] = p[at]! - slopes[0][at]! * mr - slopes[1][at]! * mg - slopes[2][at]! * mb;
  }
  const [ar, ag, ab] = slopes.map((slope) => boxMean(slope, size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const rest = boxMean(offset, size);
  return Float32Array.from({ length: n }, (_, at) =>
    Math.min(1, Math.max(0, ar[at]! * r(at) + ag[at]! * g(at) + ab[at]! * b(at) + rest[at]!)),
  );
}

/** Mean over a square, cut off at the edges of the picture. */
function boxMean(values: Float64Array, { width, height }: PlaneSize): Float64Array {
  const rows = new Float64Array(values.length);
  for (let y = 0; y < height; y++) slide(values, rows, y * width, 1, width);
  const out = new Float64Array(values.length);
  for (let x = 0; x < width; x++) slide(rows, out, x, width, height);
  return out;
}

function slide(from: Float64Array, to: Float64Array, start: number, step: number, length: number): void {
  let sum = 0;
  for (let i = 0; i < Math.min(RADIUS, length); i++) sum += from[start + i * step]!;
  for (let i = 0; i < length; i++) {
    if (i + RADIUS < length) sum += from[start + (i + RADIUS) * step]!;
    if (i - RADIUS - 1 >= 0) sum -= from[start + (i - RADIUS - 1) * step]!;
    to[start + i * step] = sum / (Math.min(length - 1, i + RADIUS) - Math.max(0, i - RADIUS) + 1);
  }
}

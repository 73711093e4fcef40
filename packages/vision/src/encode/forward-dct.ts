/**
 * Cosines of the 8-point transform, cos(k·π/16)/2 for k = 1 … 7, and 1/√8. Written out, because engines may differ in
 * the last digit of `Math.cos`, and the same pixels must give the same file everywhere.
 */
const C1 = 0.4903926402016152;
const C2 = 0.46193976625564337;
const C3 = 0.4157348061512726;
const C4 = 0.3535533905932738;
const C5 = 0.2777851165098011;
const C6 = 0.1913417161825449;
const C7 = 0.09754516100806417;

/**
 * The two-dimensional cosine transform of ITU-T T.81 (A.3.3) in place, first the rows, then the columns.
 * @param block 64 level-shifted samples, row by row
 */
export function forwardDct(block: Float64Array): void {
  for (let row = 0; row < 64; row += 8) transform(block, row, 1);
  for (let column = 0; column < 8; column++) transform(block, column, 8);
}

function transform(b: Float64Array, at: number, step: number): void {
  const x0 = b[at]!;
  const x1 = b[at + step]!;
  const x2 = b[at + 2 * step]!;
  const x3 = b[at + 3 * step]!;
  const x4 = b[at + 4 * step]!;
  const x5 = b[at + 5 * step]!;
  const x6 = b[at + 6 * step]!;
  const x7 = b[at + 7 * step]!;
  // Sums carry the even coefficients, differences the odd ones.
  const s0 = x0 + x7;
  const s1 = x1 + x6;
  const s2 = x2 + x5;
  const s3 = x3 + x4;
  const d0 = x0 - x7;
  const d1 = x1 - x6;
  const d2 = x2 - x5;
  const d3 = x3 - x4;
  b[at] = C4 * (s0 + s1 + s2 + s3);
  b[at + 4 * step] = C4 * (s0 - s1 - s2 + s3);
  b[at + 2 * step] = C2 * (s0 - s3) + C6 * (s1 - s2);
  b[at + 6 * step] = C6 * (s0 - s3) - C2 * (s1 - s2);
  b[at + step] = C1 * d0 + C3 * d1 + C5 * d2 + C7 * d3;
  b[at + 3 * step] = C3 * d0 - C7 * d1 - C1 * d2 - C5 * d3;
  b[at + 5 * step] = C5 * d0 - C1 * d1 + C7 * d2 + C3 * d3;
  b[at + 7 * step] = C7 * d0 - C5 * d1 + C3 * d2 - C1 * d3;
}

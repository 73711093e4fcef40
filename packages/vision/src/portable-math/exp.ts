/** ln 2 in two parts: the first has 32 significant bits, so that its product with a whole number below 2²⁰ is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** Beyond these the result is not a finite number, or 0. */
const LARGEST = 709.782712893384;
const SMALLEST = -745.1332191019412;

/** Powers of two from −LOWEST to LOWEST: more than half of what a number can hold. */
const LOWEST = 600;
const POWERS = Float64Array.from({ length: 2 * LOWEST + 1 }, (_, i) => powerOfTwo(i - LOWEST));

/**
 * e to the power of x by additions, multiplications and divisions alone, which IEEE 754 defines to the last bit. `Math.exp` is each
 * engine's own: Node and Chromium differ in the last bit of one result in ten, and what a model makes of that shows in pictures.
 * @returns within 2 units of the last place of the exact value
 */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > LARGEST) return Infinity;
  if (x < SMALLEST) return 0;
  const k = Math.round(x / Math.LN2);
  const rest = x - k * LN2_HIGH - k * LN2_LOW;
  // The series 1 + r + r²/2! + …, |r| at most 0.35. Written out: a class map asks for 400,000 of them.
  let sum = 1 / 6227020800;
  sum = 1 / 479001600 + rest * sum;
  sum = 1 / 39916800 + rest * sum;
  sum = 1 / 3628800 + rest * sum;
  sum = 1 / 362880 + rest * sum;
  sum = 1 / 40320 + rest * sum;
  sum = 1 / 5040 + rest * sum;
  sum = 1 / 720 + rest * sum;
  sum = 1 / 120 + rest * sum;
  sum = 1 / 24 + rest * sum;
  sum = 1 / 6 + rest * sum;
  sum = 1 / 2 + rest * sum;
  sum = 1 + rest * sum;
  sum = 1 + rest * sum;
  // In two steps, because the power itself may be no finite number where the result is one.
  const half = k >> 1;
  return sum * POWERS[half + LOWEST]! * POWERS[k - half + LOWEST]!;
}

/** By the bits of its exponent; `**` is each engine's own as well. @param k from −1022 to 1023 */
function powerOfTwo(k: number): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setUint32(0, (k + 1023) << 20);
  return bits.getFloat64(0);
}

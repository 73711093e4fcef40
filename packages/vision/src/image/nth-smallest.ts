/** Bits of a 32-bit number that each of three rounds sorts by, from the highest down. */
const SHIFTS = [21, 10, 0] as const;
const BINS = 1 << 11;

/**
 * The value at place `n` (from 0) of numbers in ascending order, without sorting them: floats that are not negative
 * have the order of their bits, so counting narrows down to one value in three rounds.
 * @param values none negative, none NaN
 */
export function nthSmallest(values: Float32Array, n: number): number {
  if (!(n >= 0 && n < values.length)) throw new RangeError(`place ${n} of ${values.length} values`);
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
  const counts = new Uint32Array(BINS);
  /** The high bits that are known by now, and how many values of these come before the one wanted. */
  let known = 0;
  let before = n;
  for (const [round, shift] of SHIFTS.entries()) {
    counts.fill(0);
    const above = SHIFTS[round - 1];
    const mask = shift === 0 ? (1 << 10) - 1 : BINS - 1;
    for (let i = 0; i < bits.length; i++) {
      if (above === undefined || bits[i]! >>> above === known) counts[(bits[i]! >>> shift) & mask]!++;
    }
    let bin = 0;
    while (before >= counts[bin]!) before -= counts[bin++]!;
    known = ((known << (shift === 0 ? 10 : 11)) | bin) >>> 0;
  }
  return new Float32Array(Uint32Array.of(known).buffer)[0]!;
}

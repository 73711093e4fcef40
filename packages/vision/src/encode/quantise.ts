import type { Coefficients } from './coefficients.ts';
import { quantisationTables, ZIGZAG } from './quantisation-tables.ts';

/**
 * Divides every coefficient by its step and rounds, halves away from zero as the reference encoder does.
 * @param out reused between qualities; as long as `data`
 */
export function quantise({ data }: Coefficients, quality: number, out: Int16Array): void {
  const { luminance, chrominance } = quantisationTables(quality);
  const steps = new Float64Array(192);
  for (let k = 0; k < 64; k++) {
    steps[k] = 1 / luminance[ZIGZAG[k]!]!;
    steps[64 + k] = steps[128 + k] = 1 / chrominance[ZIGZAG[k]!]!;
  }
  for (let block = 0; block < data.length; block += 192) {
    for (let k = 0; k < 192; k++) {
      const v = data[block + k]! * steps[k]!;
      // Truncation towards zero does the rest, and is faster than Math.round.
      out[block + k] = v < 0 ? v - 0.5 : v + 0.5;
    }
  }
}

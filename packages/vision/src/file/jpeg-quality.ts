import type { JpegQuality, QuantisationTable } from './file-facts.ts';

/** Example tables of ITU-T T.81 annex K.1, by rows. */
const LUMINANCE = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22,
  29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103,
  121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
];
const CHROMINANCE = [
  17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99,
  99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
  99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
];

/**
 * The standard tables at a quality factor, as libjpeg's `jpeg_set_quality` makes them.
 * @param factor 1–100
 * @param largest 255 in a baseline file, 32767 in tables of 16 bits
 */
export function standardTable(
  component: 'luminance' | 'chrominance',
  factor: number,
  largest = 255,
): number[] {
  const scale = factor < 50 ? Math.floor(5000 / factor) : 200 - 2 * factor;
  const base = component === 'luminance' ? LUMINANCE : CHROMINANCE;
  return base.map((value) => Math.min(largest, Math.max(1, Math.floor((value * scale + 50) / 100))));
}

/**
 * The quality factor whose standard tables are these, or are nearest to them: least sum of the differences, as
 * shares of the standard values, so that coarse high frequencies do not decide alone.
 * @param luminance table of the first component
 * @param chrominance table of the others; undefined in a grey picture
 */
export function jpegQuality(
  luminance: QuantisationTable,
  chrominance: QuantisationTable | undefined,
): JpegQuality {
  let best = { factor: 1, distance: Number.POSITIVE_INFINITY };
  for (let factor = 100; factor >= 1; factor--) {
    const distance =
      distanceTo('luminance', factor, luminance) +
      (chrominance ? distanceTo('chrominance', factor, chrominance) : 0);
    if (distance < best.distance) best = { factor, distance };
  }
  return { factor: best.factor, exact: best.distance === 0 };
}

function distanceTo(
  component: 'luminance' | 'chrominance',
  factor: number,
  { values, bits }: QuantisationTable,
): number {
  const standard = standardTable(component, factor, bits === 8 ? 255 : 32767);
  return standard.reduce((sum, value, i) => sum + Math.abs(values[i]! - value) / value, 0);
}

/** Table K.1 of ITU-T T.81, luminance, row by row. */
const LUMINANCE: readonly number[] = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22,
  29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103,
  121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
];

/** Table K.2, chrominance: 99 but for its first corner. */
const CHROMINANCE: readonly number[] = Array.from({ length: 64 }, (_, i) => {
  const corner = [17, 18, 24, 47, 18, 21, 26, 66, 24, 26, 56, 99, 47, 66, 99, 99];
  const row = i >> 3;
  const column = i & 7;
  return row < 4 && column < 4 ? corner[row * 4 + column]! : 99;
});

/**
 * The two quantisation tables of a quality as the Independent JPEG Group scales them, so that every reader of
 * tables reads the same quality back. Row by row, 1–255.
 * @param quality whole number, 1–100
 */
export function quantisationTables(quality: number): {
  readonly luminance: Uint8Array;
  readonly chrominance: Uint8Array;
} {
  if (!Number.isInteger(quality) || quality < 1 || quality > 100) {
    throw new RangeError(`a JPEG quality is a whole number from 1 to 100, not ${quality}`);
  }
  const scale = quality < 50 ? Math.floor(5000 / quality) : 200 - 2 * quality;
  const scaled = (table: readonly number[]): Uint8Array =>
    Uint8Array.from(table, (v) => Math.min(255, Math.max(1, Math.floor((v * scale + 50) / 100))));
  return { luminance: scaled(LUMINANCE), chrominance: scaled(CHROMINANCE) };
}

/** At which row-major place the k-th coefficient in zigzag order stands (figure A.6). */
export const ZIGZAG: Uint8Array = zigzag();

function zigzag(): Uint8Array {
  const order = new Uint8Array(64);
  let row = 0;
  let column = 0;
  for (let k = 0; k < 64; k++) {
    order[k] = row * 8 + column;
    const upwards = (row + column) % 2 === 0;
    if (upwards && column === 7) row++;
    else if (upwards && row === 0) column++;
    else if (!upwards && row === 7) column++;
    else if (!upwards && column === 0) row++;
    else {
      row += upwards ? -1 : 1;
      column += upwards ? 1 : -1;
    }
  }
  return order;
}

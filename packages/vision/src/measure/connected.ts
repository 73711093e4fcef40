/**
 * The cells of a map that hang together with the first ones by their sides.
 * @param from cells to begin with; those that do not belong are left out
 * @param belongs asked once a cell
 * @returns row-major indices
 */
export function connected(
  width: number,
  height: number,
  from: readonly number[],
  belongs: (cell: number) => boolean,
): number[] {
  const asked = new Uint8Array(width * height);
  const found: number[] = [];
  const ask = (cell: number): void => {
    if (asked[cell] === 1) return;
    asked[cell] = 1;
    if (belongs(cell)) found.push(cell);
  };
  for (const cell of from) if (cell >= 0 && cell < width * height) ask(cell);
  for (let i = 0; i < found.length; i++) {
    const cell = found[i]!;
    const x = cell % width;
    if (x > 0) ask(cell - 1);
    if (x < width - 1) ask(cell + 1);
    if (cell >= width) ask(cell - width);
    if (cell < width * (height - 1)) ask(cell + width);
  }
  return found;
}

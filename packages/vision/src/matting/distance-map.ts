import type { PlaneSize } from './plane-size.ts';

/** Farther than any picture is wide. */
const FAR = 1e9;

/**
 * Exact Euclidean distance of every pixel to the nearest marked one: the lower envelope of parabolas, columns first
 * and then rows (Felzenszwalb and Huttenlocher 2012).
 * @param isMarked one value a pixel, not 0 where marked
 * @returns pixels; about `FAR` squared away where nothing is marked at all
 */
export function distanceMap(isMarked: Uint8Array, { width, height }: PlaneSize): Float32Array {
  const out = new Float32Array(width * height);
  const longest = Math.max(width, height);
  const line = new Float64Array(longest);
  const result = new Float64Array(longest);
  const places = new Int32Array(longest);
  const borders = new Float64Array(longest + 1);
  for (let x = 0; x < width; x++) {
    for (let y = 0; y < height; y++) line[y] = isMarked[y * width + x] ? 0 : FAR;
    envelope(line, height, result, places, borders);
    for (let y = 0; y < height; y++) out[y * width + x] = result[y]!;
  }
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) line[x] = out[y * width + x]!;
    envelope(line, width, result, places, borders);
    for (let x = 0; x < width; x++) out[y * width + x] = Math.sqrt(result[x]!);
  }
  return out;
}

/** Least squared distance along one line, on top of what each place already costs. */
function envelope(
  cost: Float64Array,
  length: number,
  result: Float64Array,
  places: Int32Array,
  borders: Float64Array,
): void {
  let last = 0;
  places[0] = 0;
  borders[0] = -Infinity;
  borders[1] = Infinity;
  for (let q = 1; q < length; q++) {
    let border = crossing(cost, places[last]!, q);
    while (border <= borders[last]!) border = crossing(cost, places[--last]!, q);
    places[++last] = q;
    borders[last] = border;
    borders[last + 1] = Infinity;
  }
  let k = 0;
  for (let q = 0; q < length; q++) {
    while (borders[k + 1]! < q) k++;
    const place = places[k]!;
    result[q] = (q - place) * (q - place) + cost[place]!;
  }
}

/** Where the parabola of `q` falls below that of `p`. */
function crossing(cost: Float64Array, p: number, q: number): number {
  return (cost[q]! + q * q - cost[p]! - p * p) / (2 * (q - p));
}

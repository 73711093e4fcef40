import { PERSON, UNKNOWN } from './pixel-kinds.ts';
import type { PlaneSize } from './plane-size.ts';

/** Rows of the matting Laplacian for the unknown pixels, ready for solving. */
export interface MattingSystem {
  /** Size of the padded grid: two pixels more on every side, so that a stencil never leaves it. */
  readonly padded: PlaneSize;
  /** Place on the padded grid of each unknown pixel. */
  readonly places: Int32Array;
  /** 25 weights for each unknown pixel: its 5×5 neighbours, row by row, where these are unknown. */
  readonly stencils: Float64Array;
  /** What the known neighbours contribute. */
  readonly right: Float64Array;
}

/** Pixels a side that the padded grid has more than the picture. */
export const PADDING = 2;

/**
 * The matting Laplacian of Levin, Lischinski and Weiss (2008) on windows of 3×3 pixels, only where something is
 * unknown: within a window alpha is taken to be a linear function of the colour.
 * @param rgb row-major, 0–1
 * @param epsilon how far a window may depart from that; in squared colour units
 */
export function mattingSystem(
  rgb: Float32Array,
  trimap: Uint8Array,
  { width, height }: PlaneSize,
  epsilon: number,
): MattingSystem {
  const padded = { width: width + 2 * PADDING, height: height + 2 * PADDING };
  const { index, places } = unknowns(trimap, { width, height }, padded.width);
  const stencils = new Float64Array(places.length * 25);
  const right = new Float64Array(places.length);
  const window = new ColourWindow(epsilon);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      if (!anyUnknown(index, x, y, width)) continue;
      window.read(rgb, x, y, width);
      addWindow(window, index, trimap, y * width + x, width, stencils, right);
    }
  }
  return { padded, places, stencils, right };
}

function unknowns(
  trimap: Uint8Array,
  { width, height }: PlaneSize,
  stride: number,
): { readonly index: Int32Array; readonly places: Int32Array } {
  const index = new Int32Array(width * height).fill(-1);
  let count = 0;
  for (let at = 0; at < index.length; at++) if (trimap[at] === UNKNOWN) index[at] = count++;
  const places = new Int32Array(count);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const k = index[y * width + x]!;
      if (k >= 0) places[k] = (y + PADDING) * stride + x + PADDING;
    }
  }
  return { index, places };
}

function anyUnknown(index: Int32Array, x: number, y: number, width: number): boolean {
  for (let j = -1; j <= 1; j++) {
    const at = (y + j) * width + x;
    if (index[at - 1]! >= 0 || index[at]! >= 0 || index[at + 1]! >= 0) return true;
  }
  return false;
}

/** @param middle place of the window's middle pixel */
function addWindow(
  window: ColourWindow,
  index: Int32Array,
  trimap: Uint8Array,
  middle: number,
  width: number,
  stencils: Float64Array,
  right: Float64Array,
): void {
  for (let i = 0; i < 9; i++) {
    const iy = Math.floor(i / 3);
    const ix = i - 3 * iy;
    const row = index[middle + (iy - 1) * width + ix - 1]!;
    if (row < 0) continue;
    for (let j = 0; j < 9; j++) {
      const jy = Math.floor(j / 3);
      const jx = j - 3 * jy;
      const weight = (i === j ? 1 : 0) - window.affinity(i, j);
      const other = middle + (jy - 1) * width + jx - 1;
      if (index[other]! >= 0) stencils[row * 25 + (jy - iy + 2) * 5 + jx - ix + 2]! += weight;
      else if (trimap[other] === PERSON) right[row]! -= weight;
    }
  }
}

/** Colours of one window, and how like two of its pixels are. */
class ColourWindow {
  readonly #epsilon: number;
  /** Nine pixels less their mean, and these times the inverse covariance. */
  readonly #centred = new Float64Array(27);
  readonly #whitened = new Float64Array(27);

  constructor(epsilon: number) {
    this.#epsilon = epsilon;
  }

  read(rgb: Float32Array, x: number, y: number, width: number): void {
    const d = this.#centred;
    let r = 0;
    let g = 0;
    let b = 0;
    for (let i = 0, o = 0; i < 3; i++) {
      let at = ((y + i - 1) * width + x - 1) * 3;
      for (let j = 0; j < 3; j++, at += 3, o += 3) {
        r += d[o] = rgb[at]!;
        g += d[o + 1] = rgb[at + 1]!;
        b += d[o + 2] = rgb[at + 2]!;
      }
    }
    r /= 9;
    g /= 9;
    b /= 9;
    let rr = 0;
    let rg = 0;
    let rb = 0;
    let gg = 0;
    let gb = 0;
    let bb = 0;
    for (let o = 0; o < 27; o += 3) {
      const dr = d[o]! - r;
      const dg = d[o + 1]! - g;
      const db = d[o + 2]! - b;
      d[o] = dr;
      d[o + 1] = dg;
      d[o + 2] = db;
      rr += dr * dr;
      rg += dr * dg;
      rb += dr * db;
      gg += dg * dg;
      gb += dg * db;
      bb += db * db;
    }
    this.#whiten(rr + this.#epsilon, rg, rb, gg + this.#epsilon, gb, bb + this.#epsilon);
  }

  /** All sums are nine times the covariance; the ninth comes back in `affinity`. */
  #whiten(rr: number, rg: number, rb: number, gg: number, gb: number, bb: number): void {
    const c0 = gg * bb - gb * gb;
    const c1 = rb * gb - rg * bb;
    const c2 = rg * gb - rb * gg;
    const scale = 9 / (rr * c0 + rg * c1 + rb * c2);
    const i00 = c0 * scale;
    const i01 = c1 * scale;
    const i02 = c2 * scale;
    const i11 = (rr * bb - rb * rb) * scale;
    const i12 = (rg * rb - rr * gb) * scale;
    const i22 = (rr * gg - rg * rg) * scale;
    const d = this.#centred;
    const w = this.#whitened;
    for (let o = 0; o < 27; o += 3) {
      const r = d[o]!;
      const g = d[o + 1]!;
      const b = d[o + 2]!;
      w[o] = i00 * r + i01 * g + i02 * b;
      w[o + 1] = i01 * r + i11 * g + i12 * b;
      w[o + 2] = i02 * r + i12 * g + i22 * b;
    }
  }

  affinity(i: number, j: number): number {
    const d = this.#centred;
    const w = this.#whitened;
    const a = i * 3;
    const b = j * 3;
    return (1 + d[a]! * w[b]! + d[a + 1]! * w[b + 1]! + d[a + 2]! * w[b + 2]!) / 9;
  }
}

import type { RgbaImage } from '../image/rgba-image.ts';
import { forwardDct } from './forward-dct.ts';
import { ZIGZAG } from './quantisation-tables.ts';

/** A picture in the frequency domain, ready to be quantised at any quality. */
export interface Coefficients {
  readonly width: number;
  readonly height: number;
  /** Blocks of Y, Cb and Cr in turn, block row by block row; 64 values each in zigzag order. */
  readonly data: Float32Array;
  /** Number of 8×8 blocks, of each component. */
  readonly blocks: number;
}

/**
 * Takes a picture to YCbCr (JFIF: ITU-R BT.601, full range) at full chroma resolution and transforms it. Alpha is
 * ignored. Where the sides are no multiples of 8 the last row or column is repeated.
 */
export function coefficientsOf({ data, width, height }: RgbaImage): Coefficients {
  const across = Math.ceil(width / 8);
  const down = Math.ceil(height / 8);
  const blocks = across * down;
  const out = new Float32Array(blocks * 3 * 64);
  const y = new Float64Array(64);
  const cb = new Float64Array(64);
  const cr = new Float64Array(64);
  let at = 0;
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      for (let j = 0; j < 8; j++) {
        const line = Math.min(row * 8 + j, height - 1) * width;
        for (let i = 0; i < 8; i++) {
          const p = (line + Math.min(column * 8 + i, width - 1)) * 4;
          const r = data[p]!;
          const g = data[p + 1]!;
          const b = data[p + 2]!;
          const k = j * 8 + i;
          // Samples are whole numbers in the standard, so they are rounded before the transform.
          y[k] = Math.round(0.299 * r + 0.587 * g + 0.114 * b) - 128;
          cb[k] = clamp(Math.round(-0.168735892 * r - 0.331264108 * g + 0.5 * b));
          cr[k] = clamp(Math.round(0.5 * r - 0.418687589 * g - 0.081312411 * b));
        }
      }
      for (const block of [y, cb, cr]) {
        forwardDct(block);
        for (let k = 0; k < 64; k++) out[at++] = block[ZIGZAG[k]!]!;
      }
    }
  }
  return { width, height, data: out, blocks };
}

/** 0.5 · 255 rounds to 128, which a sample of 8 bits cannot hold once it is shifted. */
function clamp(shifted: number): number {
  return Math.min(shifted, 127);
}

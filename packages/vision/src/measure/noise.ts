import { luma } from '../image/luminance.ts';
import type { RgbaImage } from '../image/rgba-image.ts';
import { quantile } from './skin-light.ts';

/** Pixels a side of the blocks that are looked at, with the pixel round them that the filter needs. */
const BLOCK = 10;

/** About how many blocks are spread over the picture: enough for a quantile, and quick. */
const BLOCKS = 2500;

/** Mean luma of blocks that count: in black and white noise is cut off. */
const GREYS = { from: 24, to: 232 } as const;

/** Noise is everywhere, texture is not: the smoothest third of the blocks shows the noise alone. */
const QUANTILE = 0.35;

/**
 * Standard deviation of the noise in luma, 0–255, at the size of the analysed picture: the mean absolute response
 * of the difference of two Laplacians (Immerkær 1996), which is blind to ramps and straight edges, block by
 * block.
 */
export function noiseOf({ data, width, height }: RgbaImage): number {
  const step = Math.max(BLOCK, Math.floor(Math.sqrt((width * height) / BLOCKS)));
  const found: number[] = [];
  const block = new Float32Array(BLOCK * BLOCK);
  for (let top = 0; top + BLOCK <= height; top += step) {
    for (let left = 0; left + BLOCK <= width; left += step) {
      let sum = 0;
      for (let y = 0, i = 0; y < BLOCK; y++) {
        let at = ((top + y) * width + left) * 4;
        for (let x = 0; x < BLOCK; x++, i++, at += 4) {
          block[i] = luma(data[at]!, data[at + 1]!, data[at + 2]!);
          sum += block[i]!;
        }
      }
      const mean = sum / block.length;
      if (mean >= GREYS.from && mean <= GREYS.to) found.push(deviation(block));
    }
  }
  return quantile(found, QUANTILE);
}

function deviation(block: Float32Array): number {
  let sum = 0;
  for (let y = 1; y < BLOCK - 1; y++) {
    for (let x = 1; x < BLOCK - 1; x++) {
      const i = y * BLOCK + x;
      const corners =
        block[i - BLOCK - 1]! + block[i - BLOCK + 1]! + block[i + BLOCK - 1]! + block[i + BLOCK + 1]!;
      const sides = block[i - BLOCK]! + block[i - 1]! + block[i + 1]! + block[i + BLOCK]!;
      sum += Math.abs(4 * block[i]! - 2 * sides + corners);
    }
  }
  const count = (BLOCK - 2) ** 2;
  // 6 is the norm of the filter; √(π/2) turns the mean of |x| into the deviation of normal x.
  return (Math.sqrt(Math.PI / 2) * sum) / (6 * count);
}

import type { RgbaImage } from '../image/rgba-image.ts';

/** The part of a picture to take, in its pixels; may reach beyond the edges. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Weights of the source pixels for each pixel of the result along one axis. */
interface Taps {
  /** First source pixel of each result pixel; clamped places are summed, so none lies outside. */
  readonly first: Int32Array;
  /** `count` weights for each result pixel, which add up to 1. */
  readonly weights: Float64Array;
  readonly count: number;
}

/**
 * Cuts a part out of a picture and resamples it to a given size with the Catmull-Rom cubic (Keys 1981, a = −1/2),
 * widened when it shrinks, so that every source pixel counts. It is a polynomial: the same pixels give the same
 * result in every engine. Beyond the edges the nearest pixel is repeated.
 * @returns row-major RGB, 0–255, clamped but not rounded
 */
export function resampleCrop(
  { data, width, height }: RgbaImage,
  part: Part,
  size: { readonly width: number; readonly height: number },
): Float32Array {
  const across = tapsOf(part.x, part.width, size.width, width);
  const down = tapsOf(part.y, part.height, size.height, height);
  const top = down.first.reduce((least, at) => Math.min(least, at), height);
  const bottom = down.first.reduce((most, at) => Math.max(most, at + down.count), 0);
  const rows = Math.min(height, bottom) - top;
  const lines = new Float32Array(rows * size.width * 3);
  for (let row = 0; row < rows; row++) {
    const line = (top + row) * width;
    for (let i = 0; i < size.width; i++) {
      let r = 0;
      let g = 0;
      let b = 0;
      const first = across.first[i]!;
      for (let k = 0; k < across.count; k++) {
        const weight = across.weights[i * across.count + k]!;
        const at = (line + Math.min(first + k, width - 1)) * 4;
        r += weight * data[at]!;
        g += weight * data[at + 1]!;
        b += weight * data[at + 2]!;
      }
      const o = (row * size.width + i) * 3;
      lines[o] = r;
      lines[o + 1] = g;
      lines[o + 2] = b;
    }
  }
  const out = new Float32Array(size.width * size.height * 3);
  const stride = size.width * 3;
  for (let j = 0; j < size.height; j++) {
    const first = down.first[j]! - top;
    for (let c = 0; c < stride; c++) {
      let value = 0;
      for (let k = 0; k < down.count; k++) {
        value += down.weights[j * down.count + k]! * lines[Math.min(first + k, rows - 1) * stride + c]!;
      }
      out[j * stride + c] = Math.min(255, Math.max(0, value));
    }
  }
  return out;
}

function tapsOf(start: number, length: number, size: number, limit: number): Taps {
  const step = length / size;
  // Enlarged, the kernel keeps the width of two pixels a side; shrunk, of two result pixels a side.
  const stretch = Math.max(1, step);
  const reach = 2 * stretch;
  const count = Math.ceil(2 * reach) + 1;
  const first = new Int32Array(size);
  const weights = new Float64Array(size * count);
  for (let i = 0; i < size; i++) {
    const middle = start + (i + 0.5) * step - 0.5;
    const from = Math.ceil(middle - reach);
    const anchor = Math.min(Math.max(from, 0), limit - 1);
    first[i] = anchor;
    let sum = 0;
    for (let at = from; at <= middle + reach; at++) {
      const weight = catmullRom((at - middle) / stretch);
      const place = Math.min(Math.max(at, 0), limit - 1) - anchor;
      weights[i * count + place]! += weight;
      sum += weight;
    }
    for (let k = 0; k < count; k++) weights[i * count + k]! /= sum;
  }
  return { first, weights, count };
}

function catmullRom(distance: number): number {
  const x = Math.abs(distance);
  if (x < 1) return (1.5 * x - 2.5) * x * x + 1;
  if (x < 2) return ((-0.5 * x + 2.5) * x - 4) * x + 2;
  return 0;
}

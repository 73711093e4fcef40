import type { PlaneSize } from './plane-size.ts';

/**
 * Resizes values of a grid: bilinear when it grows, the same tent widened when it shrinks, so that every value counts.
 * Pixel centres lie at half coordinates; beyond the edges the nearest value is repeated.
 * @param values row-major, `channels` for each pixel
 */
export function resizePlanes(
  values: Float32Array,
  channels: number,
  from: PlaneSize,
  to: PlaneSize,
): Float32Array {
  if (from.width === to.width && from.height === to.height) return values.slice();
  const across = tents(from.width, to.width);
  const down = tents(from.height, to.height);
  const rows = new Float32Array(from.height * to.width * channels);
  for (let y = 0, o = 0; y < from.height; y++) {
    for (let x = 0; x < to.width; x++) {
      for (let c = 0; c < channels; c++, o++) {
        let sum = 0;
        for (let k = 0; k < across.count; k++) {
          const at = y * from.width + across.places[x * across.count + k]!;
          sum += across.weights[x * across.count + k]! * values[at * channels + c]!;
        }
        rows[o] = sum;
      }
    }
  }
  const stride = to.width * channels;
  const out = new Float32Array(to.height * stride);
  for (let y = 0; y < to.height; y++) {
    for (let k = 0; k < down.count; k++) {
      const weight = down.weights[y * down.count + k]!;
      const row = down.places[y * down.count + k]! * stride;
      for (let i = 0; i < stride; i++) out[y * stride + i]! += weight * rows[row + i]!;
    }
  }
  return out;
}

interface Tents {
  /** For each result `count` places, none outside, and their weights, which add up to 1. */
  readonly places: Int32Array;
  readonly weights: Float64Array;
  readonly count: number;
}

function tents(from: number, to: number): Tents {
  const step = from / to;
  const reach = Math.max(1, step);
  const count = 2 * Math.ceil(reach) + 1;
  const places = new Int32Array(to * count);
  const weights = new Float64Array(to * count);
  for (let i = 0; i < to; i++) {
    const middle = (i + 0.5) * step - 0.5;
    const first = Math.ceil(middle - reach);
    let sum = 0;
    for (let k = 0; k < count; k++) {
      const weight = Math.max(0, 1 - Math.abs(first + k - middle) / reach);
      places[i * count + k] = Math.min(from - 1, Math.max(0, first + k));
      weights[i * count + k] = weight;
      sum += weight;
    }
    for (let k = 0; k < count; k++) weights[i * count + k]! /= sum;
  }
  return { places, weights, count };
}

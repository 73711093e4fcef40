import { solveAlpha } from './conjugate-gradient.ts';
import { mattingSystem } from './matting-laplacian.ts';
import { PERSON, UNKNOWN } from './pixel-kinds.ts';
import type { PlaneSize } from './plane-size.ts';

/** Smallest picture that is still halved, in pixels of its shorter side. */
const SMALLEST = 96;

/**
 * Levin's value for natural pictures lies between 1e-7 and 1e-5. Measured on composites of known alpha, the error of clean
 * pictures is the same at 1e-6 and 1e-5; after JPEG at quality 80 it falls from 3.8 to 3.5 levels, as a smaller value
 * takes the steps between JPEG blocks for outlines.
 */
const EPSILON = 1e-5;

/**
 * How much the models' word weighs beside the colours. Without it the band before a busy background fills with
 * smudges (edge error 6.1 levels instead of 4.8 on a street), with ten times as much hair becomes as soft as the models.
 */
const TRUST = 0.02;

export interface MatteOptions {
  /** Iterations at the coarse size, which carry alpha far into the band, and at the full one, which add detail. */
  readonly iterations?: { readonly coarse: number; readonly fine: number };
}

/**
 * Alpha of every pixel by closed-form matting, first on a picture of half the size and then, from that answer, on
 * the whole. Known pixels keep 0 and 1 exactly.
 * @param rgb row-major, 0–255
 * @param trimap see `trimapOf`
 * @param models how sure the models are of a person at each pixel, 0–1: first guess of the unknown pixels
 */
export function closedFormMatte(
  rgb: Float32Array,
  trimap: Uint8Array,
  size: PlaneSize,
  models: Float32Array,
  { iterations = { coarse: 60, fine: 20 } }: MatteOptions = {},
): Float32Array {
  const unit = rgb.map((v) => v / 255);
  let start = models;
  if (Math.min(size.width, size.height) >= 2 * SMALLEST) {
    const half = halved(unit, trimap, models, size);
    const coarse = solved(half.rgb, half.trimap, half.size, half.guess, iterations.coarse, half.guess);
    start = doubled(coarse, half.size, size);
  }
  return solved(unit, trimap, size, start, iterations.fine, models);
}

function solved(
  rgb: Float32Array,
  trimap: Uint8Array,
  size: PlaneSize,
  guess: Float32Array,
  iterations: number,
  models: Float32Array,
): Float32Array {
  const system = mattingSystem(rgb, trimap, size, EPSILON);
  const alpha = new Float64Array(system.places.length);
  for (let at = 0, k = 0; at < trimap.length; at++) {
    if (trimap[at] !== UNKNOWN) continue;
    // Where the models are undecided they say nothing; where they are sure they hold alpha a little.
    const trust = TRUST * Math.abs(2 * models[at]! - 1);
    system.stencils[k * 25 + 12]! += trust;
    if (models[at]! > 0.5) system.right[k]! += trust;
    alpha[k++] = guess[at]!;
  }
  solveAlpha(system, alpha, iterations);
  const out = new Float32Array(trimap.length);
  for (let at = 0, k = 0; at < out.length; at++) {
    if (trimap[at] === UNKNOWN) out[at] = Math.min(1, Math.max(0, alpha[k++]!));
    else out[at] = trimap[at] === PERSON ? 1 : 0;
  }
  return out;
}

interface Halved {
  readonly rgb: Float32Array;
  readonly trimap: Uint8Array;
  readonly guess: Float32Array;
  readonly size: PlaneSize;
}

/** Means of 2×2 pixels; known only where all four agree. An odd last row or column is dropped. */
function halved(
  rgb: Float32Array,
  trimap: Uint8Array,
  guess: Float32Array,
  { width, height }: PlaneSize,
): Halved {
  const size = { width: width >> 1, height: height >> 1 };
  const out = {
    rgb: new Float32Array(size.width * size.height * 3),
    trimap: new Uint8Array(size.width * size.height),
    guess: new Float32Array(size.width * size.height),
    size,
  };
  for (let y = 0, o = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++, o++) {
      const a = 2 * y * width + 2 * x;
      const b = a + width;
      for (let c = 0; c < 3; c++) {
        const sum = rgb[a * 3 + c]! + rgb[a * 3 + 3 + c]! + rgb[b * 3 + c]! + rgb[b * 3 + 3 + c]!;
        out.rgb[o * 3 + c] = sum / 4;
      }
      const kind = trimap[a]!;
      const agree = trimap[a + 1] === kind && trimap[b] === kind && trimap[b + 1] === kind;
      out.trimap[o] = agree ? kind : UNKNOWN;
      out.guess[o] = (guess[a]! + guess[a + 1]! + guess[b]! + guess[b + 1]!) / 4;
    }
  }
  return out;
}

/** Bilinear, with pixel centres at half coordinates. */
function doubled(values: Float32Array, from: PlaneSize, to: PlaneSize): Float32Array {
  const out = new Float32Array(to.width * to.height);
  for (let y = 0; y < to.height; y++) {
    const v = Math.min(from.height - 1, Math.max(0, y / 2 - 0.25));
    const top = Math.floor(v);
    const bottom = Math.min(top + 1, from.height - 1);
    const fy = v - top;
    for (let x = 0; x < to.width; x++) {
      const u = Math.min(from.width - 1, Math.max(0, x / 2 - 0.25));
      const left = Math.floor(u);
      const right = Math.min(left + 1, from.width - 1);
      const fx = u - left;
      const upper = values[top * from.width + left]! * (1 - fx) + values[top * from.width + right]! * fx;
      const lower =
        values[bottom * from.width + left]! * (1 - fx) + values[bottom * from.width + right]! * fx;
      out[y * to.width + x] = upper * (1 - fy) + lower * fy;
    }
  }
  return out;
}

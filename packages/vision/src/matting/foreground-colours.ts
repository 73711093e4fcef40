import type { PlaneSize } from './plane-size.ts';

/** How strongly neighbours are alike anywhere, and how much more where alpha changes between them. */
const SMOOTHNESS = 1e-5;
const ALPHA_WEIGHT = 1;
/** Levels up to this many pixels a side are cheap and get more passes. */
const SMALL_SIDE = 32;
const SMALL_PASSES = 10;
const LARGE_PASSES = 2;

/** Colours of the person and of the background in front of which they were seen; as on each level. */
interface Layers extends PlaneSize {
  readonly foreground: Float32Array;
  readonly background: Float32Array;
}

/**
 * The person's own colours where the picture mixes them with the background: a strand of hair before a red wall is
 * dark, not reddish. Multi-level estimation of Germer, Uelwer, Conrad and Harmeling (2020): from one pixel to the
 * full size, each level starting from the one before, every pixel with its four neighbours in closed form.
 * @param rgb row-major, 0–255
 * @param alpha 0–1
 * @returns RGB like `rgb`
 */
export function foregroundColours(rgb: Float32Array, alpha: Float32Array, size: PlaneSize): Float32Array {
  // Whole numbers only: the levels are the same in every engine.
  let levels = 1;
  while (1 << levels < Math.max(size.width, size.height)) levels++;
  let layers: Layers = {
    width: 1,
    height: 1,
    foreground: weightedMean(rgb, alpha, (a) => a),
    background: weightedMean(rgb, alpha, (a) => 1 - a),
  };
  for (let level = 1; level <= levels; level++) {
    const width = Math.ceil(size.width / (1 << (levels - level)));
    const height = Math.ceil(size.height / (1 << (levels - level)));
    const colours = nearest(rgb, 3, size, { width, height });
    const opacity = nearest(alpha, 1, size, { width, height });
    layers = {
      width,
      height,
      foreground: nearest(layers.foreground, 3, layers, { width, height }),
      background: nearest(layers.background, 3, layers, { width, height }),
    };
    const passes = Math.max(width, height) <= SMALL_SIDE ? SMALL_PASSES : LARGE_PASSES;
    for (let pass = 0; pass < passes; pass++) improve(layers, colours, opacity, level === levels);
  }
  return layers.foreground;
}

/** One pass over all pixels; each takes the colours that fit its own mixture and its neighbours best. */
function improve(
  { width, height, foreground: f, background: b }: Layers,
  rgb: Float32Array,
  alpha: Float32Array,
  isLast: boolean,
): void {
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const a = alpha[at]!;
      // At the edge a pixel is its own neighbour, which changes nothing.
      const left = x > 0 ? at - 1 : at;
      const right = x < width - 1 ? at + 1 : at;
      const up = y > 0 ? at - width : at;
      const down = y < height - 1 ? at + width : at;
      // Where nothing is mixed the last level has nothing to find; the others carry colours across.
      const flat = alpha[left] === a && alpha[right] === a && alpha[up] === a && alpha[down] === a;
      if (isLast && flat && (a === 0 || a === 1)) {
        const known = a === 1 ? f : b;
        for (let c = 0; c < 3; c++) known[at * 3 + c] = rgb[at * 3 + c]!;
        continue;
      }
      const wl = SMOOTHNESS + ALPHA_WEIGHT * Math.abs(a - alpha[left]!);
      const wr = SMOOTHNESS + ALPHA_WEIGHT * Math.abs(a - alpha[right]!);
      const wu = SMOOTHNESS + ALPHA_WEIGHT * Math.abs(a - alpha[up]!);
      const wd = SMOOTHNESS + ALPHA_WEIGHT * Math.abs(a - alpha[down]!);
      const weights = wl + wr + wu + wd;
      const rest = 1 - a;
      const ff = a * a + weights;
      const fb = a * rest;
      const bb = rest * rest + weights;
      const scale = 1 / (ff * bb - fb * fb);
      for (let c = 0; c < 3; c++) {
        const colour = rgb[at * 3 + c]!;
        const forF =
          a * colour +
          wl * f[left * 3 + c]! +
          wr * f[right * 3 + c]! +
          wu * f[up * 3 + c]! +
          wd * f[down * 3 + c]!;
        const forB =
          rest * colour +
          wl * b[left * 3 + c]! +
          wr * b[right * 3 + c]! +
          wu * b[up * 3 + c]! +
          wd * b[down * 3 + c]!;
        f[at * 3 + c] = Math.min(255, Math.max(0, scale * (bb * forF - fb * forB)));
        b[at * 3 + c] = Math.min(255, Math.max(0, scale * (ff * forB - fb * forF)));
      }
    }
  }
}

function weightedMean(
  rgb: Float32Array,
  alpha: Float32Array,
  weightOf: (alpha: number) => number,
): Float32Array {
  const sum = new Float64Array(3);
  let total = 0;
  for (let at = 0; at < alpha.length; at++) {
    const weight = weightOf(alpha[at]!);
    total += weight;
    for (let c = 0; c < 3; c++) sum[c]! += weight * rgb[at * 3 + c]!;
  }
  return Float32Array.from(sum, (v) => (total === 0 ? 0 : v / total));
}

function nearest(values: Float32Array, channels: number, from: PlaneSize, to: PlaneSize): Float32Array {
  const out = new Float32Array(to.width * to.height * channels);
  for (let y = 0, o = 0; y < to.height; y++) {
    const row = Math.min(from.height - 1, Math.floor((y * from.height) / to.height)) * from.width;
    for (let x = 0; x < to.width; x++) {
      const at = (row + Math.min(from.width - 1, Math.floor((x * from.width) / to.width))) * channels;
      for (let c = 0; c < channels; c++) out[o++] = values[at + c]!;
    }
  }
  return out;
}

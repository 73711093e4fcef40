import type { RgbaImage } from '../image/rgba-image.ts';
import { cosine, sine } from '../portable-math/sine-cosine.ts';
import type { FaceFrame } from './face-frame.ts';

/** Half width of the area in inter-eye distances, and how far it reaches above the eyes and below the mouth. */
const HALF_WIDTH = 0.8;
const ABOVE = 0.5;
const BELOW = 0.3;

/** The sharpest hundredth of the differences are edges. */
const PERCENTILE = 0.99;

/** Slope over curvature of the sharpest edge that a camera leaves when nothing was enlarged, in pixels. */
const SHARPEST = 0.6;

/**
 * A mosaic: the differences between neighbours come and go with one period, across as well as down. This part of
 * them does in photos of repeated pixels: 0.36–0.98, blurred and noisy or compressed afterwards included; in other
 * photos 0.03–0.13. The 8 × 8 blocks of JPEG of quality 8 reach 0.35: at their period it takes more.
 */
const MOSAIC = 0.3;
const MOSAIC_OF_JPEG = 0.5;

/** Periods looked for, in pixels, and the factor between one and the next. */
const PERIODS = { from: 2.5, to: 24, factor: 1.01 } as const;

/**
 * The distance between the eyes in pixels that carry detail of their own, at most the one in pixels: an enlarged
 * picture has more pixels than detail. Smooth enlargement shows as edges wider than a camera's (slope over
 * curvature), repeated pixels as a grid of lines between which nothing changes.
 */
export function trueInterEye(image: RgbaImage, frame: FaceFrame): number {
  const area = faceArea(image, frame);
  const across = linesOf(image, area, false);
  const down = linesOf(image, area, true);
  const width = Math.max(SHARPEST, (across.width + down.width) / 2);
  const block = blockSize(windowed(across.profile), windowed(down.profile));
  return (frame.interEye * SHARPEST) / Math.max(width, SHARPEST * block);
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function faceArea({ width, height }: RgbaImage, { eyes, mouth, interEye }: FaceFrame): Area {
  const clamp = (v: number, last: number): number => Math.round(Math.min(last, Math.max(1, v)));
  return {
    left: clamp(eyes.x - HALF_WIDTH * interEye, width - 3),
    right: clamp(eyes.x + HALF_WIDTH * interEye, width - 2),
    top: clamp(Math.min(eyes.y, mouth.y) - ABOVE * interEye, height - 3),
    bottom: clamp(Math.max(eyes.y, mouth.y) + BELOW * interEye, height - 2),
  };
}

/** Along one axis: width of the sharpest edges, and the sum of the differences at every line across it. */
function linesOf(
  { data, width }: RgbaImage,
  { left, right, top, bottom }: Area,
  vertical: boolean,
): { readonly width: number; readonly profile: Float64Array } {
  const [from, to, first, last] = vertical ? [top, bottom, left, right] : [left, right, top, bottom];
  const [step, line] = vertical ? [width * 4, 4] : [4, width * 4];
  const profile = new Float64Array(Math.max(1, to - from));
  const slopes = new Uint32Array(512);
  const curves = new Uint32Array(1024);
  const every = Math.max(1, Math.floor((last - first) / 160));
  let count = 0;
  for (let j = first; j < last; j += every) {
    for (let i = from; i < to; i++) {
      // Green carries most of the luma, and no chroma is subsampled in it by more.
      const at = j * line + i * step + 1;
      const a = data[at - step]!;
      const b = data[at]!;
      const c = data[at + step]!;
      profile[i - from]! += Math.abs(b - a);
      slopes[Math.abs(c - a)]!++;
      curves[Math.abs(c - 2 * b + a)]!++;
      count++;
    }
  }
  const curve = percentile(curves, count);
  return { width: curve === 0 ? 0 : percentile(slopes, count) / 2 / curve, profile };
}

function percentile(counts: Uint32Array, total: number): number {
  let below = 0;
  for (let v = 0; v < counts.length; v++) {
    below += counts[v]!;
    if (below > PERCENTILE * total) return v;
  }
  return 0;
}

/** The side of the blocks that a mosaic is made of; 1 without one. */
function blockSize(across: Float64Array, down: Float64Array): number {
  let best = 0;
  let size = 1;
  const longest = Math.min(PERIODS.to, across.length / 8, down.length / 8);
  for (let period: number = PERIODS.from; period <= longest; period *= PERIODS.factor) {
    const part = Math.min(periodicPart(across, period), periodicPart(down, period));
    if (part <= best) continue;
    best = part;
    size = period;
  }
  // The blocks of JPEG return every 8 pixels, and twice and thrice in that.
  const jpeg = [1, 2, 3].some((times) => Math.abs(size * times - 8) < 0.1 * times);
  return best >= (jpeg ? MOSAIC_OF_JPEG : MOSAIC) ? size : 1;
}

/** Amplitude of one wave in a profile over the sum of the profile. */
function periodicPart(profile: Float64Array, period: number): number {
  const turn = (2 * Math.PI) / period;
  const [cos, sin] = [cosine(turn), sine(turn)];
  let [x, y, re, im, sum] = [1, 0, 0, 0, 0];
  for (let i = 0; i < profile.length; i++) {
    const value = profile[i]!;
    re += value * x;
    im += value * y;
    sum += value;
    const next = x * cos - y * sin;
    y = x * sin + y * cos;
    x = next;
  }
  return sum === 0 ? 0 : Math.hypot(re, im) / sum;
}

/** Hann's window: the ends of the profile are no edge. */
function windowed(profile: Float64Array): Float64Array {
  return profile.map((v, i) => v * (0.5 - 0.5 * cosine((2 * Math.PI * (i + 0.5)) / profile.length)));
}

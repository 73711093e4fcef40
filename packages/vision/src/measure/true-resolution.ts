import type { RgbaImage } from '../image/rgba-image.ts';
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
 * A mosaic: two fifths of the lines differ from their neighbours much less than the mean line does. The product of
 * that ratio across and down is 0 for repeated pixels, up to 0.27 for the same after JPEG, 0.45–0.8 for photos.
 */
const MOSAIC_QUANTILE = 0.4;
const MOSAIC = 0.28;

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
  const block = across.flat * down.flat <= MOSAIC ? (across.block + down.block) / 2 : 1;
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

/**
 * Along one axis: width of the sharpest edges, distance of the lines at which most changes, and how flat the
 * others are (0 flat, 1 like all).
 */
function linesOf(
  { data, width }: RgbaImage,
  { left, right, top, bottom }: Area,
  vertical: boolean,
): { readonly width: number; readonly block: number; readonly flat: number } {
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
      const [a, b, c] = [data[at - step]!, data[at]!, data[at + step]!];
      profile[i - from]! += Math.abs(b - a);
      slopes[Math.abs(c - a)]!++;
      curves[Math.abs(c - 2 * b + a)]!++;
      count++;
    }
  }
  const curve = percentile(curves, count);
  return { width: curve === 0 ? 0 : percentile(slopes, count) / 2 / curve, ...blocksOf(profile) };
}

function percentile(counts: Uint32Array, total: number): number {
  let below = 0;
  for (let v = 0; v < counts.length; v++) {
    below += counts[v]!;
    if (below > PERCENTILE * total) return v;
  }
  return 0;
}

function blocksOf(profile: Float64Array): { readonly block: number; readonly flat: number } {
  const mean = profile.reduce((a, b) => a + b, 0) / profile.length;
  const low = Float64Array.from(profile).sort()[Math.floor(MOSAIC_QUANTILE * profile.length)]!;
  if (mean === 0) return { block: 1, flat: 1 };
  return { block: profile.length / profile.filter((v) => v > mean).length, flat: low / mean };
}

import { BACKGROUND, PERSON } from './pixel-kinds.ts';
import type { PlaneSize } from './plane-size.ts';

/**
 * How differently person and background are coloured near each pixel: the distance of the mean colours of what is known
 * of both round about. Little of it means that the colours cannot tell where the person ends.
 * @param rgb row-major, 0–255
 * @returns Euclidean distance in RGB, 0–442; Infinity everywhere when nothing is known of one of the two
 */
export function localContrast(rgb: Float32Array, trimap: Uint8Array, size: PlaneSize): Float32Array {
  const person = spread(rgb, trimap, PERSON, size);
  const background = spread(rgb, trimap, BACKGROUND, size);
  const out = new Float32Array(trimap.length).fill(Number.POSITIVE_INFINITY);
  if (!person || !background) return out;
  for (let at = 0, o = 0; at < out.length; at++, o += 3) {
    const r = person[o]! - background[o]!;
    const g = person[o + 1]! - background[o + 1]!;
    const b = person[o + 2]! - background[o + 2]!;
    out[at] = Math.sqrt(r * r + g * g + b * b);
  }
  return out;
}

interface Level extends PlaneSize {
  /** Sums of the colours, later means. */
  readonly colours: Float32Array;
  /** How many pixels were summed. */
  readonly counts: Float32Array;
}

/** Colours of one kind of pixel, and everywhere else what the nearest coarser cell that saw some knows of them. */
function spread(
  rgb: Float32Array,
  trimap: Uint8Array,
  kind: number,
  size: PlaneSize,
): Float32Array | undefined {
  let level: Level = {
    ...size,
    colours: new Float32Array(rgb.length),
    counts: new Float32Array(trimap.length),
  };
  for (let at = 0; at < trimap.length; at++) {
    if (trimap[at] !== kind) continue;
    level.counts[at] = 1;
    for (let c = at * 3; c < at * 3 + 3; c++) level.colours[c] = rgb[c]!;
  }
  const levels = [level];
  while (level.width > 1 || level.height > 1) {
    level = halfOf(level);
    levels.push(level);
  }
  if (level.counts[0] === 0) return undefined;
  let coarser: Level | undefined;
  for (const finer of levels.reverse()) {
    fill(finer, coarser);
    coarser = finer;
  }
  return levels.at(-1)?.colours;
}

function halfOf({ width, height, colours, counts }: Level): Level {
  const half: PlaneSize = { width: (width + 1) >> 1, height: (height + 1) >> 1 };
  const out: Level = {
    ...half,
    colours: new Float32Array(half.width * half.height * 3),
    counts: new Float32Array(half.width * half.height),
  };
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const o = (y >> 1) * half.width + (x >> 1);
      out.counts[o]! += counts[at]!;
      for (let c = 0; c < 3; c++) out.colours[o * 3 + c]! += colours[at * 3 + c]!;
    }
  }
  return out;
}

/** Sums become means; what saw nothing takes the word of the coarser level. */
function fill({ width, height, colours, counts }: Level, coarser: Level | undefined): void {
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const count = counts[at]!;
      const o = coarser ? ((y >> 1) * coarser.width + (x >> 1)) * 3 : 0;
      for (let c = 0; c < 3; c++) {
        if (count > 0) colours[at * 3 + c]! /= count;
        else if (coarser) colours[at * 3 + c] = coarser.colours[o + c]!;
      }
    }
  }
}

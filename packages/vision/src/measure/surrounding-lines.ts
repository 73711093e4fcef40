import type { FaceInput } from '../checks/check.ts';
import { luma } from '../image/luminance.ts';
import type { RgbaImage } from '../image/rgba-image.ts';

/** The picture is looked at with at most this many pixels on its long side. */
const LONG_SIDE = 400;

/** Where the lines may lie and which part of them is looked at, in lengths T from between the eyes. */
const BESIDE = 0.95;
const ABOVE = 1.1;
const BELOW = 1.3;
const HALF_HEIGHT = 1.6;
const HALF_WIDTH = 1.2;

/** Slants looked for, as rise over run: a print lies never quite straight. */
const STEEPEST = 0.15;
const SLANTS = 11;

/** Luma changes by more than this across a line, of 255. */
const STEP = 14;

/** Every third point of a line is looked at, and only every twelfth of one that is not promising. */
const EVERY = 3;
const GLANCE = 12;
const PROMISING = 0.5;

/**
 * For each side of the head the straight line beside it along which the picture changes most: the share (0–1) of
 * its points that change, all in one direction. Edges of paper and screens are 1 all the way.
 * @returns left, right, top, bottom
 */
export function surroundingLines({ pyramid, frame }: FaceInput): [number, number, number, number] {
  const whole = pyramid.image;
  const wanted = Math.max(0, Math.ceil(Math.log2(Math.max(whole.width, whole.height) / LONG_SIDE)));
  const { image, index } = pyramid.level(wanted);
  const shrink = 1 / 2 ** index;
  const light = lightOf(image);
  const [x, y, t] = [frame.eyes.x * shrink, frame.eyes.y * shrink, frame.eyesToChin * shrink];
  const across = [x - HALF_WIDTH * t, x + HALF_WIDTH * t] as const;
  const down = [y - HALF_HEIGHT * t, y + HALF_HEIGHT * t] as const;
  const upright = { light, length: image.height, depth: image.width, along: image.width, across: 1 };
  const level = { light, length: image.width, depth: image.height, along: 1, across: image.width };
  return [
    strongestLine(upright, 0, x - BESIDE * t, down),
    strongestLine(upright, x + BESIDE * t, image.width, down),
    strongestLine(level, 0, y - ABOVE * t, across),
    strongestLine(level, y + BELOW * t, image.height, across),
  ];
}

interface Grid {
  readonly light: Float32Array;
  /** Pixels along the lines and across them, and the distance of neighbours in either direction. */
  readonly length: number;
  readonly depth: number;
  readonly along: number;
  readonly across: number;
}

function lightOf({ data, width, height }: RgbaImage): Float32Array {
  const light = new Float32Array(width * height);
  for (let i = 0; i < light.length; i++) light[i] = luma(data[i * 4]!, data[i * 4 + 1]!, data[i * 4 + 2]!);
  return light;
}

function strongestLine(grid: Grid, from: number, to: number, span: readonly [number, number]): number {
  const { length, depth } = grid;
  const first = Math.max(2, Math.round(span[0]));
  const last = Math.min(length - 2, Math.round(span[1]));
  let best = 0;
  for (let k = 0; k < SLANTS; k++) {
    const slant = STEEPEST * ((2 * k) / (SLANTS - 1) - 1);
    for (let offset = Math.max(2, Math.ceil(from)); offset < Math.min(depth - 2, to); offset++) {
      const line = { offset, slant, first, last };
      if (changingShare(grid, line, GLANCE) < PROMISING) continue;
      best = Math.max(best, changingShare(grid, line, EVERY));
    }
  }
  return best;
}

/** The share of some points of a line at which the picture changes, whichever way more of them do. */
function changingShare(
  { light, depth, along, across }: Grid,
  { offset, slant, first, last }: Record<'offset' | 'slant' | 'first' | 'last', number>,
  every: number,
): number {
  const middle = (first + last) / 2;
  let up = 0;
  let down = 0;
  for (let s = first; s < last; s += every) {
    const q = Math.round(offset + slant * (s - middle));
    if (q < 2 || q >= depth - 2) continue;
    const at = s * along + q * across;
    const change = light[at + across]! - light[at - 2 * across]!;
    if (change > STEP) up++;
    else if (change < -STEP) down++;
  }
  return Math.max(up, down) / Math.ceil((last - first) / every);
}

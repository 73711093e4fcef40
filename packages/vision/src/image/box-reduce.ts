import { VisionError } from '../errors.ts';
import { MIN_SIDE, type RgbaImage } from './rgba-image.ts';

/** Pixels as a decoder hands them out: 8 bits a component, row-major, no padding. An `RgbaImage` fits by shape. */
export interface Pixels {
  readonly data: Uint8Array | Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
  /** 3 is RGB; 4 (the default) is RGBA, whose alpha is expected to be flattened already and is not read. */
  readonly channels?: 3 | 4;
  readonly sourceWidth?: number;
  readonly sourceHeight?: number;
}

export interface BoxReduceOptions {
  /** A remainder narrower than the factor becomes a block of its own: at the right edge, or here at the left. */
  readonly remainderAtLeft?: boolean;
  /** The same for rows: at the bottom, or here at the top. */
  readonly remainderAtTop?: boolean;
}

/**
 * The largest whole factor that leaves the long side at `minLongSide` or more and the short side at
 * `MIN_SIDE` or more; 1 when the picture is small already.
 */
export function reductionFactor(width: number, height: number, minLongSide: number): number {
  const byLongSide = Math.floor(Math.max(width, height) / minLongSide);
  const byShortSide = Math.floor(Math.min(width, height) / MIN_SIDE);
  return Math.max(1, Math.min(byLongSide, byShortSide));
}

/**
 * Makes a picture smaller by a whole factor: every output pixel is the mean of `factor` × `factor` source
 * pixels, rounded half up in exact integer arithmetic. No overshoot, no sharpening, the same on every machine.
 *
 * The result is `ceil(width / factor)` × `ceil(height / factor)`; a block cut by the edge is the mean of the
 * pixels it has. Alpha of the result is 255, and the size of the source is kept as `sourceWidth` and
 * `sourceHeight`. Factor 1 only makes RGBA of RGB.
 * @throws VisionError `input/invalid` when the factor is not a whole number from 1 to 4096 or the bytes do not fit the size
 */
export function boxReduce(source: Pixels, factor: number, options: BoxReduceOptions = {}): RgbaImage {
  // 4096² × 255 is the largest sum below 2^32, which keeps the sums in a Uint32Array exact.
  if (!Number.isInteger(factor) || factor < 1 || factor > 4096) {
    throw new VisionError('input/invalid', 'The reduction factor must be a whole number from 1 to 4096.');
  }
  const { data, width, height, channels = 4 } = source;
  if (data.length !== width * height * channels) {
    throw new VisionError(
      'input/invalid',
      `Expected ${width * height * channels} bytes of pixels, found ${data.length}.`,
    );
  }
  const size = { sourceWidth: source.sourceWidth ?? width, sourceHeight: source.sourceHeight ?? height };
  if (factor === 1) return { data: toRgba(data, channels), width, height, ...size };

  const columns = blockEdges(width, factor, options.remainderAtLeft ?? false);
  const rows = blockEdges(height, factor, options.remainderAtTop ?? false);
  const outWidth = columns.length - 1;
  const outHeight = rows.length - 1;
  const out = new Uint8Array(outWidth * outHeight * 4);
  const sums = new Uint32Array(outWidth * 3);
  const stride = width * channels;
  for (let y = 0; y < outHeight; y++) {
    const top = rows[y]!;
    const bottom = rows[y + 1]!;
    if (factor === 2) {
      halveRows(out, y * outWidth * 4, data, top * stride, (bottom - 1) * stride, columns, channels);
      continue;
    }
    sums.fill(0);
    for (let row = top; row < bottom; row++) addRow(sums, data, row * stride, columns, channels);
    writeMeans(out, y * outWidth * 4, sums, columns, bottom - top);
  }
  return { data: out, width: outWidth, height: outHeight, ...size };
}

/** Positions where blocks begin, and the end of the last one. */
function blockEdges(length: number, factor: number, remainderFirst: boolean): Uint32Array {
  const count = Math.ceil(length / factor);
  const first = remainderFirst ? length - (count - 1) * factor : factor;
  const edges = new Uint32Array(count + 1);
  for (let i = 1; i <= count; i++) edges[i] = Math.min(first + (i - 1) * factor, length);
  return edges;
}

/**
 * The common case by its own loop, which is nearly twice as fast. A block of one row or one column reads it twice,
 * which leaves the rounded mean what it is.
 */
function halveRows(
  out: Uint8Array,
  start: number,
  data: Pixels['data'],
  upper: number,
  lower: number,
  columns: Uint32Array,
  step: number,
): void {
  for (let x = 0, at = start; x + 1 < columns.length; x++, at += 4) {
    const left = columns[x]! * step;
    const right = (columns[x + 1]! - 1) * step;
    const a = upper + left;
    const b = upper + right;
    const c = lower + left;
    const d = lower + right;
    out[at] = (data[a]! + data[b]! + data[c]! + data[d]! + 2) >> 2;
    out[at + 1] = (data[a + 1]! + data[b + 1]! + data[c + 1]! + data[d + 1]! + 2) >> 2;
    out[at + 2] = (data[a + 2]! + data[b + 2]! + data[c + 2]! + data[d + 2]! + 2) >> 2;
    out[at + 3] = 255;
  }
}

function addRow(
  sums: Uint32Array,
  data: Pixels['data'],
  start: number,
  columns: Uint32Array,
  step: number,
): void {
  let at = start;
  for (let x = 0, s = 0; s < sums.length; x++, s += 3) {
    let r = 0;
    let g = 0;
    let b = 0;
    for (const end = start + columns[x + 1]! * step; at < end; at += step) {
      r += data[at]!;
      g += data[at + 1]!;
      b += data[at + 2]!;
    }
    sums[s]! += r;
    sums[s + 1]! += g;
    sums[s + 2]! += b;
  }
}

function writeMeans(
  out: Uint8Array,
  start: number,
  sums: Uint32Array,
  columns: Uint32Array,
  rows: number,
): void {
  for (let x = 0, s = 0, at = start; s < sums.length; x++, s += 3, at += 4) {
    const count = (columns[x + 1]! - columns[x]!) * rows;
    // floor((sum + 0.5) / count) equals floor(sum / count) for whole sums, but stays a half away from any
    // whole number, so that the rounding error of the multiplication cannot reach it.
    const half = (count >> 1) + 0.5;
    const inverse = 1 / count;
    out[at] = (sums[s]! + half) * inverse;
    out[at + 1] = (sums[s + 1]! + half) * inverse;
    out[at + 2] = (sums[s + 2]! + half) * inverse;
    out[at + 3] = 255;
  }
}

function toRgba(data: Pixels['data'], channels: number): Uint8Array {
  const out = new Uint8Array((data.length / channels) * 4);
  for (let from = 0, to = 0; to < out.length; from += channels, to += 4) {
    out[to] = data[from]!;
    out[to + 1] = data[from + 1]!;
    out[to + 2] = data[from + 2]!;
    out[to + 3] = 255;
  }
  return out;
}

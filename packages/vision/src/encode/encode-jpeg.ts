import { VisionError } from '../errors.ts';
import { assertRgbaImage, type RgbaImage } from '../image/rgba-image.ts';
import { type Coefficients, coefficientsOf } from './coefficients.ts';
import { jpegFile, OVERHEAD } from './jpeg-file.ts';
import { quantise } from './quantise.ts';
import { scanBits, writeScan } from './scan.ts';

/** What the file must be. */
export interface JpegWindow {
  /** Lowest and highest quality that may be used, whole numbers 1–100, by the scale of the Independent JPEG Group. */
  readonly quality: { readonly min: number; readonly max: number };
  /** Size of the file, both ends included. */
  readonly bytes: { readonly min: number; readonly max: number };
  /** Dots per inch written into the file; whole number, 1–65535. */
  readonly dpi: number;
}

export interface EncodedJpeg {
  readonly jpeg: Uint8Array<ArrayBuffer>;
  readonly quality: number;
}

/** Why no quality gives a file of the right size, and how near the nearest comes. */
export interface WindowMissed {
  /**
   * `too-large`: even the lowest quality is too many bytes; `too-small`: even the highest is too few; `between`: one
   * quality is below the window and the next above.
   */
  readonly missed: 'too-large' | 'too-small' | 'between';
  /** The size nearest to the window, and its quality. */
  readonly bytes: number;
  readonly quality: number;
}

/**
 * Encodes a picture as a baseline JPEG at full chroma resolution with the standard tables, in the highest quality
 * whose file lies in the window. The picture is transformed once; a quality then costs one division and a count.
 * The same pixels give the same bytes on every machine.
 * @throws VisionError `input/invalid` for a wrong picture or window
 */
export function encodeInWindow(image: RgbaImage, window: JpegWindow): EncodedJpeg | WindowMissed {
  assertRgbaImage(image);
  assertWindow(image, window);
  const { quality, bytes, dpi } = window;
  const sized = new SizedQualities(coefficientsOf(image), dpi);
  let nearest: WindowMissed | undefined;
  for (const candidate of sized.near(quality.min, quality.max, bytes)) {
    const { length } = sized.file(candidate);
    if (length > bytes.max) continue;
    if (length >= bytes.min) return { jpeg: sized.file(candidate), quality: candidate };
    const missed = candidate === quality.max ? 'too-small' : 'between';
    if (!nearest || length > nearest.bytes) nearest = { missed, bytes: length, quality: candidate };
  }
  return nearest ?? { missed: 'too-large', bytes: sized.file(quality.min).length, quality: quality.min };
}

/** Encodes at one quality, whatever the size. @throws VisionError `input/invalid` */
export function encodeJpeg(image: RgbaImage, quality: number, dpi: number): Uint8Array<ArrayBuffer> {
  assertRgbaImage(image);
  assertWindow(image, { quality: { min: quality, max: quality }, bytes: { min: 0, max: Infinity }, dpi });
  return new SizedQualities(coefficientsOf(image), dpi).file(quality);
}

/** The files of one picture at all qualities, made only when they are asked for. */
class SizedQualities {
  readonly #coefficients: Coefficients;
  readonly #dpi: number;
  readonly #quantised: Int16Array;
  readonly #least = new Map<number, number>();
  readonly #files = new Map<number, Uint8Array<ArrayBuffer>>();

  constructor(coefficients: Coefficients, dpi: number) {
    this.#coefficients = coefficients;
    this.#dpi = dpi;
    this.#quantised = new Int16Array(coefficients.data.length);
  }

  file(quality: number): Uint8Array<ArrayBuffer> {
    const known = this.#files.get(quality);
    if (known) return known;
    const { width, height } = this.#coefficients;
    quantise(this.#coefficients, quality, this.#quantised);
    const file = jpegFile({ width, height, quality, dpi: this.#dpi }, writeScan(this.#quantised));
    this.#files.set(quality, file);
    return file;
  }

  /**
   * The qualities whose files can lie in a window, from the highest. A file mostly grows with its quality, but the sizes
   * of small and flat pictures go up and down by some bytes: all qualities near the upper end are candidates, and those
   * near the lower end as well.
   */
  *near(min: number, max: number, bytes: JpegWindow['bytes']): Generator<number> {
    let low = min;
    let high = max + 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#leastSize(middle) <= bytes.max) low = middle;
      else high = middle;
    }
    let top = low;
    while (top < max && this.#leastSize(top + 1) <= bytes.max + slackOf(bytes.max)) top++;
    for (let quality = top; quality >= min; quality--) {
      // The count leaves out the bytes stuffed behind 0xFF, which only the file itself shows.
      const least = this.#leastSize(quality);
      if (least <= bytes.max) yield quality;
      if (quality < low && least < bytes.min - slackOf(bytes.min)) return;
    }
  }

  #leastSize(quality: number): number {
    const known = this.#least.get(quality);
    if (known !== undefined) return known;
    quantise(this.#coefficients, quality, this.#quantised);
    const size = OVERHEAD + Math.ceil(scanBits(this.#quantised) / 8);
    this.#least.set(quality, size);
    return size;
  }
}

/** How far a file may shrink while its quality rises, in bytes: measured on flat and noisy pictures, with room. */
function slackOf(bytes: number): number {
  return 64 + bytes / 32;
}

function assertWindow({ width, height }: RgbaImage, { quality, bytes, dpi }: JpegWindow): void {
  const whole = (value: number, min: number, max: number): boolean =>
    Number.isInteger(value) && value >= min && value <= max;
  const problem = !whole(quality.min, 1, 100)
    ? 'quality.min must be a whole number from 1 to 100'
    : !whole(quality.max, quality.min, 100)
      ? 'quality.max must be a whole number from quality.min to 100'
      : !(bytes.min >= 0 && bytes.min <= bytes.max)
        ? 'bytes.min must not exceed bytes.max'
        : !whole(dpi, 1, 65535)
          ? 'dpi must be a whole number from 1 to 65535'
          : Math.max(width, height) > 65535
            ? 'a JPEG has at most 65535 pixels a side'
            : undefined;
  if (problem !== undefined)
    throw new VisionError('input/invalid', `The picture cannot be encoded: ${problem}.`);
}

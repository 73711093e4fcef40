import { VisionError } from '../errors.ts';

/**
 * A decoded picture: 8-bit sRGB, row-major `R G B A`, upright (EXIF orientation applied), alpha already
 * flattened to 255. A browser's `ImageData` fits by shape.
 *
 * `sourceWidth` and `sourceHeight` are the upright pixel size of the file when the decoder handed out a
 * smaller picture; every length a check reports is in those source pixels.
 */
export interface RgbaImage {
  readonly data: Uint8Array | Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
  readonly sourceWidth?: number;
  readonly sourceHeight?: number;
}

/** Shortest side the detectors can use, in pixels: half of the short-range detector's input. */
export const MIN_SIDE = 64;

/** Source pixels per pixel of this picture (1 when it was not reduced). */
export function sourceScale(image: RgbaImage): number {
  return (image.sourceWidth ?? image.width) / image.width;
}

/**
 * Refuses a picture whose numbers do not fit together, before any index is computed from them.
 * @throws VisionError `input/invalid`, `image/too-small`
 */
export function assertRgbaImage(image: RgbaImage): void {
  const { width, height, data, sourceWidth = width, sourceHeight = height } = image;
  const whole = [width, height, sourceWidth, sourceHeight].every(
    (side) => Number.isSafeInteger(side) && side > 0,
  );
  if (!whole || !(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) {
    throw new VisionError(
      'input/invalid',
      'An image needs a byte array and a positive whole width and height, of the file as well where they are given.',
    );
  }
  if (data.length !== width * height * 4) {
    throw new VisionError(
      'input/invalid',
      `Expected ${width * height * 4} RGBA bytes, found ${data.length}.`,
      {
        details: { width, height, bytes: data.length },
      },
    );
  }
  if (Math.min(width, height) < MIN_SIDE) {
    throw new VisionError(
      'image/too-small',
      `The picture is ${width}×${height}; it needs at least ${MIN_SIDE} pixels a side.`,
      {
        details: { width, height, minimum: MIN_SIDE },
      },
    );
  }
}

import type { RgbaImage } from './rgba-image.ts';

/** The eight orientations of EXIF (tag 0x0112, CIPA DC-008 §4.6.4): where the stored row 0 and column 0 belong. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** True for the orientations that lay the stored picture on its side. */
function swapsSides(orientation: Orientation): boolean {
  return orientation >= 5;
}

/** True when the stored left edge becomes the right or the bottom edge of the upright picture. */
export function startsAtRight(orientation: Orientation): boolean {
  return orientation === 2 || orientation === 3 || orientation === 7 || orientation === 8;
}

/** True when the stored top edge becomes the bottom or the right edge of the upright picture. */
export function startsAtBottom(orientation: Orientation): boolean {
  return orientation === 3 || orientation === 4 || orientation === 6 || orientation === 7;
}

/** Turns a stored picture upright. Orientation 1 returns the same object; no pixel value changes. */
export function orient(image: RgbaImage, orientation: Orientation): RgbaImage {
  if (orientation === 1) return image;
  const { width, height } = image;
  const swap = swapsSides(orientation);
  const outWidth = swap ? height : width;
  const outHeight = swap ? width : height;
  const from = pixelWords(image.data);
  const to = new Uint32Array(outWidth * outHeight);

  const right = startsAtRight(orientation);
  const bottom = startsAtBottom(orientation);
  // One step along a stored row, and one stored row down, as distances in the upright picture.
  const alongX = (right ? -1 : 1) * (swap ? outWidth : 1);
  const alongY = (bottom ? -1 : 1) * (swap ? 1 : outWidth);
  const origin = (right ? -alongX * (width - 1) : 0) + (bottom ? -alongY * (height - 1) : 0);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0, at = origin + y * alongY; x < width; x++, i++, at += alongX) to[at] = from[i]!;
  }
  const { sourceWidth = width, sourceHeight = height } = image;
  return {
    data: new Uint8Array(to.buffer),
    width: outWidth,
    height: outHeight,
    sourceWidth: swap ? sourceHeight : sourceWidth,
    sourceHeight: swap ? sourceWidth : sourceHeight,
  };
}

/** One 32-bit word a pixel; copies only when the bytes do not start on a word. */
function pixelWords(data: Uint8Array | Uint8ClampedArray): Uint32Array {
  const bytes = data.byteOffset % 4 === 0 ? data : data.slice();
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}

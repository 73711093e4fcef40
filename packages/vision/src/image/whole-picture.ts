import type { RotatedRect } from '../geometry.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The rectangle that covers a whole picture. */
export function wholePicture({ width, height }: Size): RotatedRect {
  return { cx: width / 2, cy: height / 2, width, height, rotation: 0 };
}

/**
 * The smallest square about the middle of a picture that holds all of it.
 * @param rotation which way is up in the square, in radians clockwise
 */
export function letterbox({ width, height }: Size, rotation = 0): RotatedRect {
  const side = Math.max(width, height);
  return { cx: width / 2, cy: height / 2, width: side, height: side, rotation };
}

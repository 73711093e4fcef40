import type { RotatedRect } from '../geometry.ts';

/** The rectangle that covers a whole picture. */
export function wholePicture({
  width,
  height,
}: {
  readonly width: number;
  readonly height: number;
}): RotatedRect {
  return { cx: width / 2, cy: height / 2, width, height, rotation: 0 };
}

/** A part of a video picture, in its pixels; all whole numbers. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Width to height of the finished picture, 480×640 (教毕指〔2017〕99号). */
const SHAPE = 3 / 4;

/**
 * The part of the camera's picture that is shown, judged and taken: the largest upright 3:4 in its middle. What the
 * photographer does not see is not in the photo.
 */
export function captureArea(width: number, height: number): Area {
  const wide = width > height * SHAPE;
  const w = wide ? Math.round(height * SHAPE) : width;
  const h = wide ? height : Math.round(width / SHAPE);
  return { x: Math.floor((width - w) / 2), y: Math.floor((height - h) / 2), width: w, height: h };
}

import { distance, type Point, type RotatedRect } from '../geometry.ts';
import { luminance } from '../image/luminance.ts';
import type { Pyramid } from '../image/pyramid.ts';
import { sampleRect } from '../image/sample-rect.ts';
import { atan2 } from '../portable-math/atan2.ts';
import { cosine, sine } from '../portable-math/sine-cosine.ts';
import type { FaceFrame } from './face-frame.ts';

/** Samples a side of a cheek square: enough for a mean, whatever the size of the face. */
const SAMPLES = 32;

/**
 * The two cheek squares of ISO/IEC 29794-5: side 0.3 of the inter-eye distance, below each eye by half of
 * the distance from eyes to mouth, turned with the head.
 */
export function cheekSquares(frame: FaceFrame): readonly [RotatedRect, RotatedRect] {
  const { leftEye, rightEye, eyes, mouth, interEye } = frame;
  const rotation = atan2(rightEye.y - leftEye.y, rightEye.x - leftEye.x);
  const down = distance(eyes, mouth) / 2;
  const below = ({ x, y }: Point): RotatedRect => ({
    cx: x - down * sine(rotation),
    cy: y + down * cosine(rotation),
    width: 0.3 * interEye,
    height: 0.3 * interEye,
    rotation,
  });
  return [below(leftEye), below(rightEye)];
}

/** Mean luminance of a square, 0–255. */
export function squareLuminance(pyramid: Pyramid, square: RotatedRect): number {
  const rgb = sampleRect(pyramid, square, {
    width: SAMPLES,
    height: SAMPLES,
    range: [0, 255],
    border: 'replicate',
  });
  let sum = 0;
  for (let i = 0; i < rgb.length; i += 3) {
    sum += luminance(Math.round(rgb[i]!), Math.round(rgb[i + 1]!), Math.round(rgb[i + 2]!));
  }
  return sum / (SAMPLES * SAMPLES);
}

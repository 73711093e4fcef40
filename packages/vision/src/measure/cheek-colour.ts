import type { Pyramid } from '../image/pyramid.ts';
import { sampleRect } from '../image/sample-rect.ts';
import { cheekSquares } from './cheeks.ts';
import type { FaceFrame } from './face-frame.ts';
import { type Lab, labOf } from './lab.ts';

/** Samples a side of a cheek square: enough for a mean, whatever the size of the face. */
const SAMPLES = 32;

/** CIELAB (D50) of the mean colour of the two cheek squares of ISO/IEC 29794-5. */
export function cheekColour({
  pyramid,
  frame,
}: {
  readonly pyramid: Pyramid;
  readonly frame: FaceFrame;
}): Lab {
  const sum = [0, 0, 0];
  let count = 0;
  for (const square of cheekSquares(frame)) {
    const rgb = sampleRect(pyramid, square, {
      width: SAMPLES,
      height: SAMPLES,
      range: [0, 255],
      border: 'replicate',
    });
    for (let i = 0; i < rgb.length; i++) sum[i % 3]! += rgb[i]!;
    count += rgb.length / 3;
  }
  return labOf(sum[0]! / count, sum[1]! / count, sum[2]! / count);
}

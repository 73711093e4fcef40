import type { RotatedRect } from '../geometry.ts';
import type { Face } from '../observation.ts';
import { atan2 } from '../portable-math/atan2.ts';
import { cosine, sine } from '../portable-math/sine-cosine.ts';
import { faceFrame } from './face-frame.ts';

/** Side of the close-up in lengths "T" (eyes to chin): crown, ears, neck and collar of an upright head fit. */
export const CLOSE_UP_SIDE = 4;

/** How far below the eyes its middle lies, in T. */
const BELOW_EYES = 0.2;

/** The square round a head, turned with the line of the eyes so that in it every head is upright. */
export function closeUpArea(face: Pick<Face, 'landmarks'>): RotatedRect {
  const { eyes, leftEye, rightEye, eyesToChin } = faceFrame(face);
  const rotation = atan2(rightEye.y - leftEye.y, rightEye.x - leftEye.x);
  const down = BELOW_EYES * eyesToChin;
  const side = CLOSE_UP_SIDE * eyesToChin;
  return {
    cx: eyes.x - down * sine(rotation),
    cy: eyes.y + down * cosine(rotation),
    width: side,
    height: side,
    rotation,
  };
}

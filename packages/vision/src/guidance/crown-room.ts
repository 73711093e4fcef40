import type { FaceFrame } from '../measure/face-frame.ts';
import { finishedScale } from '../measure/finished-scale.ts';

/**
 * From the eyes up to the top of the head, in T (eyes to chin), hair included. The landmarks end at the forehead and the
 * class map is too slow for a live picture, so a usual head is taken.
 */
const CROWN_ABOVE_EYES = 1.1;

/**
 * An estimate of what the check `crown-margin` measures: room above the head in pixels of a finished picture 640 high,
 * never below 0.
 */
export function crownRoom({ eyes, eyesToChin }: FaceFrame, image: { readonly height: number }): number {
  return Math.max(0, eyes.y - CROWN_ABOVE_EYES * eyesToChin) * finishedScale(image);
}

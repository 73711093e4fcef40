import type { FacePlace } from './light-observation.ts';

/** Two frames closer together than this, in milliseconds, measure the noise of the landmarks and no movement. */
const SHORTEST = 15;

/**
 * How fast the head moves between two frames, to the side or nearer, in T (eyes to chin) a second.
 * @returns null when it cannot be told: no face in one of the frames, or frames too close together
 */
export function headSpeed(from: FacePlace | null, to: FacePlace | null, ms: number): number | null {
  if (!from || !to || ms < SHORTEST) return null;
  const moved = Math.hypot(to.x - from.x, to.y - from.y, to.eyesToChin - from.eyesToChin);
  return ((moved / to.eyesToChin) * 1000) / ms;
}

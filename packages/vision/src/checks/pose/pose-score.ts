import { toScore } from '../../measure/iso-score.ts';
import { cosine } from '../../portable-math/sine-cosine.ts';

/** ISO/IEC 29794-5 mapping of a head angle in degrees: 100 · max(0, cos)². */
export function poseScore(degrees: number): number {
  return toScore(100 * Math.max(0, cosine((degrees * Math.PI) / 180)) ** 2);
}

import { cheekColour } from '../../measure/cheek-colour.ts';
import { cheekSquares } from '../../measure/cheeks.ts';
import { naturalColourScore } from '../../measure/iso-light-score.ts';
import type { Lab } from '../../measure/lab.ts';
import { rectsRegion } from '../../measure/regions.ts';
import type { FaceCheck } from '../check.ts';

/** The a* and b* of skin in neutral light, from the darkest to the lightest (ISO/IEC 29794-5). */
const SKIN = { a: [5, 25], b: [5, 35] } as const;

/** Bluish or greenish skin, which no light makes look natural: the standard gives it the worst distance. */
const UNNATURAL = 100;

/**
 * 色彩真实: the distance (CIELAB) of the cheeks' mean colour from the colours that skin has; 0 inside them,
 * whatever its lightness. A grey picture is 100.
 */
export const naturalColour: FaceCheck = {
  code: 'natural-colour',
  kind: 'quality',
  unit: 'level',
  subject: 'face',
  component: 'NaturalColour',
  measure(input) {
    const value = distanceFromSkin(input.shared(cheekColour));
    return { value, score: naturalColourScore(value), region: rectsRegion(cheekSquares(input.frame)) };
  },
};

function distanceFromSkin({ a, b }: Lab): number {
  if (a < 0 || b < 0) return UNNATURAL;
  const beyond = (v: number, [low, high]: readonly [number, number]): number =>
    Math.max(0, low - v, v - high);
  return Math.hypot(beyond(a, SKIN.a), beyond(b, SKIN.b));
}

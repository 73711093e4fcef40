import type { FaceInput } from '../checks/check.ts';
import type { Point } from '../geometry.ts';
import { type ClassMap, PERSON_CLASSES } from '../observation.ts';

const [BACKGROUND, HAIR, OTHERS] = (['background', 'hair', 'others'] as const).map((name) =>
  PERSON_CLASSES.indexOf(name),
);

/** Lengths in T (eyes to chin) from the chin: where beside it, and how far above and below, shoulders are sought. */
const NEAREST = 0.6;
const FARTHEST = 1.6;
const STEP = 0.05;
const ABOVE = 0.3;
const BELOW = 1.6;
const FINE = 1 / 64;

/** The person goes on for so far below its edge: what is thinner is a strand or a stray cell. */
const THICKNESS = [0.05, 0.1];

/** Fewer pairs of points than these say nothing. */
const FEWEST_PAIRS = 5;

/** Points at the same distance on both sides of the chin, on the upper edge of the shoulders. */
export type ShoulderPair = readonly [left: Point, right: Point];

/**
 * The line of the shoulders as the class map of the whole picture shows it. `too-small` where hair hides it or too
 * little of it lies in the picture.
 */
export function shoulders({
  frame,
  observation,
}: FaceInput): readonly ShoulderPair[] | 'model-missing' | 'too-small' {
  const { classes, image } = observation;
  if (!classes) return 'model-missing';
  const { chin, eyesToChin } = frame;
  const at = (x: number, y: number): number => labelAt(classes, x / image.width, y / image.height);
  const edge = (x: number): Point | undefined => {
    for (let d = -ABOVE; d < BELOW; d += FINE) {
      const y = chin.y + d * eyesToChin;
      const label = at(x, y);
      if (label === HAIR) return undefined;
      if (label <= BACKGROUND! || THICKNESS.some((t) => at(x, y + t * eyesToChin) <= BACKGROUND!)) continue;
      // Someone who stands there already at the height of the mouth, or an object, is no shoulder.
      return d === -ABOVE || label === OTHERS ? undefined : { x, y };
    }
    return undefined;
  };
  const pairs: ShoulderPair[] = [];
  for (let d = NEAREST; d <= FARTHEST; d += STEP) {
    const left = edge(chin.x - d * eyesToChin);
    const right = edge(chin.x + d * eyesToChin);
    if (left && right) pairs.push([left, right]);
  }
  return pairs.length < FEWEST_PAIRS ? 'too-small' : pairs;
}

/** The class at a place given in shares of the picture; −1 beside it. */
function labelAt({ labels, width, height }: ClassMap, u: number, v: number): number {
  if (u < 0 || v < 0 || u >= 1 || v >= 1) return -1;
  return labels[Math.floor(v * height) * width + Math.floor(u * width)]!;
}

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

/** The neck is looked for so far below the chin, and is no wider to a side. */
const NECK_TO = 0.2;
const NECK_REACH = 0.9;

/** Points at the same distance on both sides of the body's middle, on the upper edge of the shoulders. */
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
  const middle = bodyMiddle(at, chin, eyesToChin);
  const pairs: ShoulderPair[] = [];
  for (let d = NEAREST; d <= FARTHEST; d += STEP) {
    const left = edge(middle - d * eyesToChin);
    const right = edge(middle + d * eyesToChin);
    if (left && right) pairs.push([left, right]);
  }
  return pairs.length < FEWEST_PAIRS ? 'too-small' : pairs;
}

/**
 * Half way between the chin and the middle of the neck where it is thinnest. A head that leans or turns leaves its
 * chin beside the middle of the body, and a raised shoulder widens the neck on its side.
 */
function bodyMiddle(at: (x: number, y: number) => number, chin: Point, eyesToChin: number): number {
  const reach = (y: number, side: -1 | 1): number => {
    let d = 0;
    while (d < NECK_REACH) {
      const label = at(chin.x + side * d * eyesToChin, y);
      if (label <= BACKGROUND! || label === HAIR) break;
      d += FINE;
    }
    return d;
  };
  let thinnest = { width: Number.POSITIVE_INFINITY, middle: chin.x };
  for (let below = 0; below < NECK_TO; below += FINE) {
    const y = chin.y + below * eyesToChin;
    const [left, right] = [reach(y, -1), reach(y, 1)];
    if (left + right > 0 && left + right < thinnest.width) {
      thinnest = { width: left + right, middle: chin.x + ((right - left) / 2) * eyesToChin };
    }
  }
  return (chin.x + thinnest.middle) / 2;
}

/** The class at a place given in shares of the picture; −1 beside it. */
function labelAt({ labels, width, height }: ClassMap, u: number, v: number): number {
  if (u < 0 || v < 0 || u >= 1 || v >= 1) return -1;
  return labels[Math.floor(v * height) * width + Math.floor(u * width)]!;
}

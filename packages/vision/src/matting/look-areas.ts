import type { RotatedRect } from '../geometry.ts';
import type { Face } from '../observation.ts';
import { cosine, sine } from '../portable-math/sine-cosine.ts';
import type { UprightPart } from './fuse-probabilities.ts';
import { headArea } from './head-area.ts';
import type { PlaneSize } from './plane-size.ts';

/**
 * Where the segmenters look. They answer in 256×256 cells whatever they see, so the nearer a look, the finer its
 * outline; but a look that is too near no longer knows what it sees.
 */
export interface LookAreas {
  /** The whole wanted part, as far as the picture shows it. */
  readonly whole: RotatedRect;
  /** Its lowest square, undistorted: shoulders and clothes. Absent when the part is no taller than wide. */
  readonly lowest?: RotatedRect;
  /** The head, and its upper left and upper right parts: hair and ears. */
  readonly head: readonly RotatedRect[];
}

/** A part less tall than this many widths is nearly square already. */
const TALL = 1.1;

/** Side of the two upper looks, in sides of the look at the head, and how far they lie from its middle. */
const UPPER = { side: 0.7, aside: 0.15, higher: 0.15 };

/** @param part the wanted part of the picture, which may reach beyond it */
export function lookAreas(part: UprightPart, picture: PlaneSize, face: Pick<Face, 'landmarks'>): LookAreas {
  const whole = seenPart(part, picture);
  const head = headArea(face);
  return {
    whole,
    ...(whole.height > TALL * whole.width ? { lowest: lowestSquare(whole) } : {}),
    head: [head, within(head, -UPPER.aside), within(head, UPPER.aside)],
  };
}

function seenPart({ x, y, width, height }: UprightPart, picture: PlaneSize): RotatedRect {
  const left = Math.max(0, x);
  const top = Math.max(0, y);
  const right = Math.min(picture.width, x + width);
  const bottom = Math.min(picture.height, y + height);
  return {
    cx: (left + right) / 2,
    cy: (top + bottom) / 2,
    width: right - left,
    height: bottom - top,
    rotation: 0,
  };
}

function lowestSquare({ cx, cy, width, height }: RotatedRect): RotatedRect {
  return { cx, cy: cy + (height - width) / 2, width, height: width, rotation: 0 };
}

function within({ cx, cy, width, rotation }: RotatedRect, aside: number): RotatedRect {
  const cos = cosine(rotation);
  const sin = sine(rotation);
  const [u, v] = [aside * width, -UPPER.higher * width];
  const side = UPPER.side * width;
  return { cx: cx + u * cos - v * sin, cy: cy + u * sin + v * cos, width: side, height: side, rotation };
}

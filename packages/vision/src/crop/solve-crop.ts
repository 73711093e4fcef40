import type { Bounds, CropBounds, CutEdges, HeadPlace } from './crop-bounds.ts';
import { type CropProblem, problemsOf } from './crop-problem.ts';
import { type HalfPlane, nearestPoint } from './nearest-point.ts';

/** The part of the picture that becomes the finished one; may reach beyond edges that do not cut the person. */
export interface Crop {
  /** Finished pixels per pixel of the picture. */
  readonly scale: number;
  /** Left and top edge in pixels of the picture; fractions and negative values included. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where the head comes to lie, in finished pixels. */
  readonly crown: number;
  readonly eyes: number;
  readonly cheeks: number;
}

/**
 * Measured again in the finished picture, crown, eyes and cheeks come out up to 4, 0.6 and 2 pixels of a picture 640 high
 * beside where the crop put them: the models see it in other pixels. Where it is possible the crop stays so far away
 * from the bounds.
 */
const MARGINS = { crown: 4, eyes: 1, cheeks: 2 } as const;

/**
 * Finds the crop in which crown, eyes and cheeks all keep their bounds and lie nearest to the wished values, each
 * counted in half widths of its bounds. The picture is only moved and scaled, never turned or mirrored. Bounds are kept
 * with a margin where that is possible.
 *
 * With s the scale and t = s · y every length of the finished picture is linear in (s, t), so the bounds are half
 * planes and the best crop is the point of a convex polygon that is nearest to the wish: solved exactly.
 * @param picture size in pixels
 * @returns the crop, or every reason why there is none
 */
export function solveCrop(
  head: HeadPlace,
  picture: { readonly width: number; readonly height: number },
  cut: CutEdges,
  bounds: CropBounds,
): Crop | { readonly problems: readonly CropProblem[] } {
  const problems = problemsOf(head, picture, cut, bounds);
  if (problems.length > 0) return { problems };
  const { crown, eyes, cheeks, width, height } = bounds;
  const unit = height / 640;
  const crownAt = { s: head.crownY, t: -1 };
  const eyesAt = { s: head.eyesY, t: -1 };
  const cheeksAt = { s: head.cheeks, t: 0 };
  const ofPicture: HalfPlane[] = [
    { s: -1, t: 0, least: -bounds.enlargement },
    ...(cut.top ? [{ s: 0, t: 1, least: 0 }] : []),
    ...(cut.bottom ? [{ s: picture.height, t: -1, least: height }] : []),
    ...(cut.left ? [{ s: head.centreX, t: 0, least: width / 2 }] : []),
    ...(cut.right ? [{ s: picture.width - head.centreX, t: 0, least: width / 2 }] : []),
  ];
  const planes = (margin: number): HalfPlane[] => [
    ...between(crownAt, crown, margin * MARGINS.crown * unit),
    ...between(eyesAt, eyes, margin * MARGINS.eyes * unit),
    ...between(cheeksAt, cheeks, margin * MARGINS.cheeks * unit),
    ...ofPicture,
  ];
  const wish = (at: { s: number; t: number }, { ideal, min, max }: typeof crown) => ({
    ...at,
    value: ideal,
    unit: (max - min) / 2,
  });
  const wishes = [wish(crownAt, crown), wish(eyesAt, eyes), wish(cheeksAt, cheeks)];
  const point = nearestPoint(wishes, planes(1)) ?? nearestPoint(wishes, planes(0));
  // Each pair of bounds can be kept by itself, but not all together: the picture shows too little round the head.
  if (point === undefined) return { problems: [{ bound: 'together', advice: 'step-back' }] };
  const { s, t } = point;
  return {
    scale: s,
    x: head.centreX - width / 2 / s,
    y: t / s,
    width: width / s,
    height: height / s,
    crown: s * head.crownY - t,
    eyes: s * head.eyesY - t,
    cheeks: s * head.cheeks,
  };
}

/** @param margin in finished pixels; no more than an eighth of the bounds is given up on either side */
function between(
  at: { readonly s: number; readonly t: number },
  { min, max, ideal }: Bounds,
  margin: number,
): HalfPlane[] {
  const eighth = (max - min) / 8;
  const least = Math.min(ideal, min + Math.min(margin, eighth));
  const most = Math.max(ideal, max - Math.min(margin, eighth));
  return [
    { ...at, least },
    { ...opposite(at), least: -most },
  ];
}

function opposite({ s, t }: { readonly s: number; readonly t: number }): { s: number; t: number } {
  return { s: -s, t: -t };
}

import type { CropBounds, CutEdges, HeadPlace } from './crop-bounds.ts';
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
 * Finds the crop in which crown, eyes and cheeks all keep their bounds and lie nearest to the wished values, each
 * counted in half widths of its bounds. The picture is only moved and scaled, never turned or mirrored.
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
  const crownAt = { s: head.crownY, t: -1 };
  const eyesAt = { s: head.eyesY, t: -1 };
  const cheeksAt = { s: head.cheeks, t: 0 };
  const planes: HalfPlane[] = [
    { ...crownAt, least: crown.min },
    { ...opposite(crownAt), least: -crown.max },
    { ...eyesAt, least: eyes.min },
    { ...opposite(eyesAt), least: -eyes.max },
    { ...cheeksAt, least: cheeks.min },
    { ...opposite(cheeksAt), least: -cheeks.max },
    { s: -1, t: 0, least: -bounds.enlargement },
    ...(cut.top ? [{ s: 0, t: 1, least: 0 }] : []),
    ...(cut.bottom ? [{ s: picture.height, t: -1, least: height }] : []),
    ...(cut.left ? [{ s: head.centreX, t: 0, least: width / 2 }] : []),
    ...(cut.right ? [{ s: picture.width - head.centreX, t: 0, least: width / 2 }] : []),
  ];
  const wish = (at: { s: number; t: number }, { ideal, min, max }: typeof crown) => ({
    ...at,
    value: ideal,
    unit: (max - min) / 2,
  });
  const point = nearestPoint([wish(crownAt, crown), wish(eyesAt, eyes), wish(cheeksAt, cheeks)], planes);
  // Each pair of bounds can be kept by itself, but not all together.
  if (point === undefined) return { problems: [{ bound: 'together', advice: 'other-picture' }] };
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

function opposite({ s, t }: { readonly s: number; readonly t: number }): { s: number; t: number } {
  return { s: -s, t: -t };
}

import { distance, type Point } from '../geometry.ts';
import { EYE_OUTLINES, LOWER_BROWS } from '../landmarks/eye-outlines.ts';
import { PICTURE_LEFT_IRIS, PICTURE_RIGHT_IRIS } from '../landmarks/topology.ts';
import { type CloseUp, type Face, landmark } from '../observation.ts';
import { mapping } from './aligned-face.ts';
import { faceFrame } from './face-frame.ts';

/** Where an eye lies in the close-up's class map, in its cells. */
export interface EyeWindow {
  /** The lids' edge, closed. */
  readonly outline: readonly Point[];
  /** Middle between the corners. */
  readonly centre: Point;
  readonly iris: { readonly centre: Point; readonly radius: number };
  /** The lowest point of the brow above. */
  readonly browBottom: number;
  /** Cells between the two eyes' centres, the same for both. */
  readonly interEye: number;
}

/** The eye on the left of the picture and the one on the right. */
export function eyeWindows(face: Face, closeUp: CloseUp): readonly [EyeWindow, EyeWindow] {
  const { toAligned } = mapping(closeUp.area, closeUp.width);
  const { leftEye, rightEye, interEye } = faceFrame(face);
  const points = (indices: readonly number[]): Point[] => indices.map((i) => toAligned(landmark(face, i)));
  const window = (side: 'left' | 'right', centre: Point): EyeWindow => ({
    outline: points(EYE_OUTLINES[side]),
    centre: toAligned(centre),
    iris: circleOf(points(side === 'left' ? PICTURE_LEFT_IRIS : PICTURE_RIGHT_IRIS)),
    browBottom: Math.max(...points(LOWER_BROWS[side]).map(({ y }) => y)),
    interEye: (interEye * closeUp.width) / closeUp.area.width,
  });
  return [window('left', leftEye), window('right', rightEye)];
}

/** A middle and points on the rim. */
function circleOf([centre, ...rim]: readonly Point[]): EyeWindow['iris'] {
  if (!centre) throw new RangeError('a circle needs a middle');
  return { centre, radius: Math.max(0, ...rim.map((point) => distance(point, centre))) };
}

/**
 * Cells of the ellipse round the opening of an eye.
 * @param side how far it goes beyond the corners, in distances between the eyes
 * @param above and beyond the lids
 */
export function eyeCells(
  { outline, centre, interEye }: EyeWindow,
  { width, height }: CloseUp,
  side: number,
  above: number,
): number[] {
  const reach = (values: readonly number[]): number => (Math.max(...values) - Math.min(...values)) / 2;
  const halfWidth = reach(outline.map(({ x }) => x)) + side * interEye;
  const halfHeight = reach(outline.map(({ y }) => y)) + above * interEye;
  const cells: number[] = [];
  const bottom = Math.min(height, Math.ceil(centre.y + halfHeight));
  const right = Math.min(width, Math.ceil(centre.x + halfWidth));
  for (let y = Math.max(0, Math.floor(centre.y - halfHeight)); y < bottom; y++) {
    for (let x = Math.max(0, Math.floor(centre.x - halfWidth)); x < right; x++) {
      const away = Math.hypot((x + 0.5 - centre.x) / halfWidth, (y + 0.5 - centre.y) / halfHeight);
      if (away < 1) cells.push(y * width + x);
    }
  }
  return cells;
}

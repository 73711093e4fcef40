import type { CropBounds, CutEdges } from '../crop/crop-bounds.ts';
import type { CropProblem } from '../crop/crop-problem.ts';
import type { Part } from '../crop/resample-crop.ts';
import { type Crop, solveCrop } from '../crop/solve-crop.ts';
import { type ClassMap, PERSON_CLASSES } from '../observation.ts';
import type { MeasuredHead } from './head-place.ts';
import type { PhotoSpec } from './photo-spec.ts';

const BACKGROUND = PERSON_CLASSES.indexOf('background');

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Solves the crop. Where it would reach beyond an edge at which the person is cut, it is solved again with that edge
 * as a bound: missing shoulders are never made up. Below the picture there is always more of the person.
 */
export function findCrop(
  head: MeasuredHead,
  classes: ClassMap,
  picture: Size,
  spec: PhotoSpec,
): Crop | { readonly problems: readonly CropProblem[] } {
  const bounds: CropBounds = spec;
  const keepsBackground = spec.backdrop === 'keep';
  let cut: CutEdges = {
    top: keepsBackground,
    left: keepsBackground,
    right: keepsBackground,
    bottom: true,
  };
  // Each turn binds at least one edge more, so three turns are enough.
  for (;;) {
    const crop = solveCrop(head, picture, cut, bounds);
    if ('problems' in crop) {
      // Edges that cut even the smallest crop are told at once, not only when the photo is taken again.
      const all = cutBy(smallestCrop(head, bounds), classes, picture, cut);
      const told = all && solveCrop(head, picture, all, bounds);
      return told && 'problems' in told ? told : crop;
    }
    const next = cutBy(crop, classes, picture, cut);
    if (next === undefined) return crop;
    cut = next;
  }
}

/** What every crop takes in, were there pixels enough: the part with the largest scale, as low as it may lie. */
function smallestCrop({ crownY, eyesY, centreX, cheeks }: MeasuredHead, bounds: CropBounds): Part {
  const scale = Math.min(
    bounds.cheeks.max / cheeks,
    (bounds.eyes.max - bounds.crown.min) / Math.max(1, eyesY - crownY),
  );
  const [width, height] = [bounds.width / scale, bounds.height / scale];
  return { x: centreX - width / 2, y: crownY - bounds.crown.min / scale, width, height };
}

/** The edges with those added beyond which the crop lacks a part of the person; nothing when it lacks none. */
function cutBy(crop: Part, classes: ClassMap, picture: Size, known: CutEdges): CutEdges | undefined {
  const { width, height } = classes;
  const rowOf = (y: number): number =>
    Math.min(height - 1, Math.max(0, Math.floor((y / picture.height) * height)));
  const columnOf = (x: number): number =>
    Math.min(width - 1, Math.max(0, Math.floor((x / picture.width) * width)));
  const shows = (columns: readonly [number, number], rows: readonly [number, number]): boolean => {
    for (let row = rows[0]; row <= rows[1]; row++) {
      for (let column = columns[0]; column <= columns[1]; column++) {
        if (classes.labels[row * width + column] !== BACKGROUND) return true;
      }
    }
    return false;
  };
  const rows = [rowOf(crop.y), rowOf(crop.y + crop.height)] as const;
  const columns = [columnOf(crop.x), columnOf(crop.x + crop.width)] as const;
  const top = !known.top && crop.y < 0 && shows(columns, [0, 0]);
  const left = !known.left && crop.x < 0 && shows([0, 0], rows);
  const right = !known.right && crop.x + crop.width > picture.width && shows([width - 1, width - 1], rows);
  if (!top && !left && !right) return undefined;
  return {
    bottom: known.bottom,
    top: known.top || top,
    left: known.left || left,
    right: known.right || right,
  };
}

import type { FaceInput } from '../checks/check.ts';
import { type CloseUp, PERSON_CLASSES } from '../observation.ts';
import { alignedFace } from './aligned-face.ts';
import { bareCheek } from './bare-cheek.ts';
import { cellColour } from './cell-colour.ts';
import type { EyeWindow } from './eye-windows.ts';
import { linearLight } from './lab.ts';
import { brightness } from './middle-colour.ts';

const FACE_SKIN = PERSON_CLASSES.indexOf('face-skin');
const OTHERS = PERSON_CLASSES.indexOf('others');

/** A rim is darker than the cheek by at least this factor; a shadow or a dark ring under the eye is not. */
const DARK = 0.15;

/** How far from the middle of an eye a rim is followed, in distances between the eyes. */
const REACH = { side: 0.5, above: 0.45, below: 0.6 };

/** Where the class map sees a thing that is worn or held: 1, else 0. */
export function thingMap({ labels }: CloseUp): Uint8Array<ArrayBuffer> {
  const map = new Uint8Array(labels.length);
  for (let i = 0; i < labels.length; i++) if (labels[i] === OTHERS) map[i] = 1;
  return map;
}

/**
 * Things, and from there on all that is as dark as a rim and connected. The class map may see no more of a frame than its
 * temples, above all where it crosses the eyes.
 */
export function followedFrame(
  input: FaceInput,
  closeUp: CloseUp,
  windows: readonly EyeWindow[],
): Uint8Array<ArrayBuffer> {
  const { labels, width } = closeUp;
  const map = thingMap(closeUp);
  const aligned = input.shared(alignedFace);
  for (const window of windows) {
    const cheek = bareCheek(input, closeUp, window);
    if (!cheek) continue;
    const darkest = DARK * brightness(cheek);
    const isDark = (cell: number): boolean =>
      labels[cell] === FACE_SKIN &&
      brightness(cellColour(aligned, width, cell).map((value) => linearLight(value / 255))) < darkest;
    follow(map, boxOf(window, closeUp), width, isDark);
  }
  return map;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ centre, interEye }: EyeWindow, { width, height }: CloseUp): Box {
  return {
    left: Math.max(0, Math.floor(centre.x - REACH.side * interEye)),
    right: Math.min(width, Math.ceil(centre.x + REACH.side * interEye)),
    top: Math.max(0, Math.floor(centre.y - REACH.above * interEye)),
    bottom: Math.min(height, Math.ceil(centre.y + REACH.below * interEye)),
  };
}

/** Grows what is marked in a box over its wanted neighbours; corners connect. */
function follow(
  map: Uint8Array<ArrayBuffer>,
  { left, right, top, bottom }: Box,
  width: number,
  wanted: (cell: number) => boolean,
): void {
  const open: number[] = [];
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) if (map[y * width + x] === 1) open.push(y * width + x);
  }
  // The list grows while it is walked.
  for (let i = 0; i < open.length; i++) {
    const x0 = open[i]! % width;
    const y0 = (open[i]! - x0) / width;
    for (let y = Math.max(top, y0 - 1); y <= Math.min(bottom - 1, y0 + 1); y++) {
      for (let x = Math.max(left, x0 - 1); x <= Math.min(right - 1, x0 + 1); x++) {
        const cell = y * width + x;
        if (map[cell] === 1 || !wanted(cell)) continue;
        map[cell] = 1;
        open.push(cell);
      }
    }
  }
}

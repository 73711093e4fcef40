import type { FaceInput } from '../checks/check.ts';
import { type CloseUp, PERSON_CLASSES } from '../observation.ts';
import { coveredByThings } from './eye-cover.ts';
import { type EyeWindow, eyeCells, eyeWindows } from './eye-windows.ts';

const OTHERS = PERSON_CLASSES.indexOf('others');

/** Lengths in distances between the eyes, from the middle of an eye. */
const BAND = { side: 0.45, above: 0.45, below: 0.6 };
const LENS = { side: 0.38, below: 0.3, reach: 0.55 };

/**
 * From this share of the surroundings of an eye on, lids and a tenth of the distance between the eyes, a thing before it
 * is a lens that nothing is seen through, not a rim.
 */
const OPAQUE = { share: 0.6, side: 0.05, above: 0.1 };

/** From this share of framed columns on, on both sides, the face wears glasses. */
const WEARS_GLASSES = 0.5;

/** What lies before one eye. */
export interface Lens {
  readonly window: EyeWindow;
  /** Share (0–1) of the opening between the lids that a rim or a dark lens hides. */
  readonly covered: number;
  /** Nothing is seen through it. */
  readonly opaque: boolean;
  /** Cells of the close-up inside the rim that show no thing, in rows. */
  readonly cells: readonly number[];
}

export interface Glasses {
  /**
   * Share (0–1) of the columns before an eye that a frame crosses, of the eye where that is less. A band that comes
   * down from the forehead (a hat, a headband) is no frame.
   */
  readonly framed: number;
  /** Left and right of the picture; absent when no glasses are worn. */
  readonly lenses?: readonly [Lens, Lens];
}

/**
 * Glasses as the class map of the close-up sees them: frames and dark lenses are its class "others". Ask for it
 * through `input.shared(glasses)`.
 */
export function glasses({ face, observation }: FaceInput): Glasses | 'model-missing' {
  const { closeUp } = observation;
  if (!closeUp) return 'model-missing';
  const windows = eyeWindows(face, closeUp);
  const framed = Math.min(...windows.map((window) => framedShare(window, closeUp)));
  if (framed < WEARS_GLASSES) return { framed };
  const lens = (window: EyeWindow): Lens => ({
    window,
    covered: coveredByThings(window, closeUp),
    opaque: isOpaque(window, closeUp),
    cells: lensCells(window, closeUp),
  });
  return { framed, lenses: [lens(windows[0]), lens(windows[1])] };
}

function isOpaque(window: EyeWindow, closeUp: CloseUp): boolean {
  const cells = eyeCells(window, closeUp, OPAQUE.side, OPAQUE.above);
  const things = cells.filter((cell) => closeUp.labels[cell] === OTHERS);
  return cells.length > 0 && things.length >= OPAQUE.share * cells.length;
}

function isThing({ labels, width, height }: CloseUp, x: number, y: number): boolean {
  return x >= 0 && y >= 0 && x < width && y < height && labels[y * width + x] === OTHERS;
}

/** First and last row of each stretch of frame in a column; none that reaches the forehead. */
function stretches({ centre, interEye }: EyeWindow, closeUp: CloseUp, x: number): [number, number][] {
  const top = Math.round(centre.y - BAND.above * interEye);
  const bottom = Math.round(centre.y + BAND.below * interEye);
  const found: [number, number][] = [];
  let open = isThing(closeUp, x, top);
  for (let y = top; y <= bottom; y++) {
    const thing = isThing(closeUp, x, y);
    if (thing && !open) found.push([y, y]);
    else if (thing && found.length > 0) found[found.length - 1]![1] = y;
    open = thing;
  }
  return found;
}

function framedShare(window: EyeWindow, closeUp: CloseUp): number {
  const { centre, interEye } = window;
  const from = Math.round(centre.x - BAND.side * interEye);
  const to = Math.round(centre.x + BAND.side * interEye);
  let framed = 0;
  for (let x = from; x < to; x++) if (stretches(window, closeUp, x).length > 0) framed++;
  return to === from ? 0 : framed / (to - from);
}

/**
 * Cells with frame on at least three of four sides. Where only an upper rim was seen, all that lies under it
 * and in front of the eye.
 */
function lensCells(window: EyeWindow, closeUp: CloseUp): number[] {
  const { centre, interEye } = window;
  const reach = Math.round(LENS.reach * interEye);
  const top = Math.round(centre.y - BAND.above * interEye);
  const bottom = Math.round(centre.y + BAND.below * interEye);
  const cells: number[] = [];
  for (let x = Math.round(centre.x - LENS.side * interEye); x < centre.x + LENS.side * interEye; x++) {
    const [first, second] = stretches(window, closeUp, x);
    const halfRim = first !== undefined && second === undefined && first[1] < centre.y;
    for (let y = top; y < bottom; y++) {
      if (x < 0 || y < 0 || x >= closeUp.width || y >= closeUp.height || isThing(closeUp, x, y)) continue;
      const under = halfRim && y > first[1] && y < centre.y + LENS.below * interEye;
      if (under || sidesWithFrame(closeUp, x, y, reach) >= 3) cells.push(y * closeUp.width + x);
    }
  }
  return cells.sort((a, b) => a - b);
}

function sidesWithFrame(closeUp: CloseUp, x: number, y: number, reach: number): number {
  const meets = (dx: number, dy: number): boolean => {
    for (let k = 1; k <= reach; k++) if (isThing(closeUp, x + dx * k, y + dy * k)) return true;
    return false;
  };
  return [meets(1, 0), meets(-1, 0), meets(0, 1), meets(0, -1)].filter(Boolean).length;
}

import type { FaceInput } from '../checks/check.ts';
import type { CloseUp } from '../observation.ts';
import { coveredShare } from './eye-cover.ts';
import { type EyeWindow, eyeCells, eyeWindows } from './eye-windows.ts';
import { followedFrame, thingMap } from './frame-map.ts';

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
/** From this share on something begins there that is worth following. */
const TRACE = 0.05;

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
export function glasses(input: FaceInput): Glasses | 'model-missing' {
  const { closeUp } = input.observation;
  if (!closeUp) return 'model-missing';
  const windows = eyeWindows(input.face, closeUp);
  const look = (map: Uint8Array): { readonly framed: number; readonly grid: Grid } => {
    const grid = { map, width: closeUp.width, height: closeUp.height };
    return { framed: Math.min(...windows.map((window) => framedShare(window, grid))), grid };
  };
  const seen = look(thingMap(closeUp));
  const lost = seen.framed > TRACE && seen.framed < WEARS_GLASSES;
  const { framed, grid } = lost ? look(followedFrame(input, closeUp, windows)) : seen;
  if (framed < WEARS_GLASSES) return { framed };
  const lens = (window: EyeWindow): Lens => ({
    window,
    covered: coveredShare(window, closeUp, grid.map),
    opaque: isOpaque(window, closeUp, grid),
    cells: lensCells(window, grid),
  });
  return { framed, lenses: [lens(windows[0]), lens(windows[1])] };
}

/** Where a frame lies, 1, and where not, 0, in the cells of the close-up. */
interface Grid {
  readonly map: Uint8Array;
  readonly width: number;
  readonly height: number;
}

function isOpaque(window: EyeWindow, closeUp: CloseUp, { map }: Grid): boolean {
  const cells = eyeCells(window, closeUp, OPAQUE.side, OPAQUE.above);
  const things = cells.filter((cell) => map[cell] === 1);
  return cells.length > 0 && things.length >= OPAQUE.share * cells.length;
}

function isFrame({ map, width, height }: Grid, x: number, y: number): boolean {
  return x >= 0 && y >= 0 && x < width && y < height && map[y * width + x] === 1;
}

/** First and last row of each stretch of frame in a column; none that reaches the forehead. */
function stretches({ centre, interEye }: EyeWindow, grid: Grid, x: number): [number, number][] {
  const top = Math.round(centre.y - BAND.above * interEye);
  const bottom = Math.round(centre.y + BAND.below * interEye);
  const found: [number, number][] = [];
  let open = isFrame(grid, x, top);
  for (let y = top; y <= bottom; y++) {
    const frame = isFrame(grid, x, y);
    if (frame && !open) found.push([y, y]);
    else if (frame && found.length > 0) found[found.length - 1]![1] = y;
    open = frame;
  }
  return found;
}

function framedShare(window: EyeWindow, grid: Grid): number {
  const { centre, interEye } = window;
  const from = Math.round(centre.x - BAND.side * interEye);
  const to = Math.round(centre.x + BAND.side * interEye);
  let framed = 0;
  for (let x = from; x < to; x++) if (stretches(window, grid, x).length > 0) framed++;
  return to === from ? 0 : framed / (to - from);
}

/**
 * Cells with frame on at least three of four sides. Where only an upper rim was seen, all that lies under it
 * and in front of the eye.
 */
function lensCells(window: EyeWindow, grid: Grid): number[] {
  const { centre, interEye } = window;
  const reach = Math.round(LENS.reach * interEye);
  const top = Math.round(centre.y - BAND.above * interEye);
  const bottom = Math.round(centre.y + BAND.below * interEye);
  const cells: number[] = [];
  for (let x = Math.round(centre.x - LENS.side * interEye); x < centre.x + LENS.side * interEye; x++) {
    const [first, second] = stretches(window, grid, x);
    const halfRim = first !== undefined && second === undefined && first[1] < centre.y;
    for (let y = top; y < bottom; y++) {
      if (x < 0 || y < 0 || x >= grid.width || y >= grid.height || isFrame(grid, x, y)) continue;
      const under = halfRim && y > first[1] && y < centre.y + LENS.below * interEye;
      if (under || sidesWithFrame(grid, x, y, reach) >= 3) cells.push(y * grid.width + x);
    }
  }
  return cells.sort((a, b) => a - b);
}

function sidesWithFrame(grid: Grid, x: number, y: number, reach: number): number {
  const meets = (dx: number, dy: number): boolean => {
    for (let k = 1; k <= reach; k++) if (isFrame(grid, x + dx * k, y + dy * k)) return true;
    return false;
  };
  return [meets(1, 0), meets(-1, 0), meets(0, 1), meets(0, -1)].filter(Boolean).length;
}

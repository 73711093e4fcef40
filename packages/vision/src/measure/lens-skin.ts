import type { FaceInput } from '../checks/check.ts';
import { distance } from '../geometry.ts';
import { type CloseUp, PERSON_CLASSES } from '../observation.ts';
import { type AlignedFace, alignedFace } from './aligned-face.ts';
import { cellColour } from './cell-colour.ts';
import { type EyeWindow, eyeCells } from './eye-windows.ts';
import { glasses, type Lens } from './glasses.ts';
import { linearLight } from './lab.ts';

const FACE_SKIN = PERSON_CLASSES.indexOf('face-skin');
const OTHERS = PERSON_CLASSES.indexOf('others');

/** A colour in linear light, 0–1. */
type Linear = readonly [red: number, green: number, blue: number];

/** The skin behind a lens and beside it. */
export interface LensSkin {
  readonly lens: Lens;
  /** Cells of the lens in which face or lens is seen, not the wall beside the face. */
  readonly cells: readonly number[];
  /** Of the cheek under the frame. */
  readonly bare: Linear;
  /** Of the skin seen through the lens, or of the lens itself where nothing is seen through it. */
  readonly behind: Linear;
}

/** Fewer cells than these tell nothing of a colour. */
const FEWEST_CELLS = 12;
/** Cells next to a frame are mixed with it and lie in its shadow. */
const RIM = 2;
/** Lids and lashes round the opening of the eye, in distances between the eyes. */
const LIDS = { side: 0.05, above: 0.07 };
/** Half a side of the cheek's square, in distances between the eyes (ISO/IEC 29794-5). */
const CHEEK = 0.15;
/** Which part of the cells decides, from dark to bright: lashes and shadows are darker, reflections brighter. */
const SEEN = { behind: [0.4, 0.8], bare: [0.3, 0.7] } as const;

/** The skin at each lens that has enough of it; none without glasses. */
export function lensSkin(input: FaceInput): readonly LensSkin[] | 'model-missing' {
  const worn = input.shared(glasses);
  const { closeUp } = input.observation;
  if (worn === 'model-missing' || !closeUp) return 'model-missing';
  const aligned = input.shared(alignedFace);
  return (worn.lenses ?? []).flatMap((lens) => {
    const bare = middleColour(aligned, closeUp, cheekCells(input, closeUp, lens.window), SEEN.bare);
    const opaque = opaqueCells(lens, closeUp);
    const looked = opaque.length > 0 ? opaque : skinCells(lens, closeUp);
    const behind = middleColour(aligned, closeUp, looked, SEEN.behind);
    const cells = [...lens.cells.filter((cell) => closeUp.labels[cell] === FACE_SKIN), ...opaque];
    return bare && behind ? [{ lens, cells, bare, behind }] : [];
  });
}

/** What lies before an eye that nothing is seen of. */
function opaqueCells({ window, opaque }: Lens, closeUp: CloseUp): number[] {
  if (!opaque) return [];
  return eyeCells(window, closeUp, LIDS.side, LIDS.above).filter((cell) => closeUp.labels[cell] === OTHERS);
}

/** Skin under the brow and round the eye. */
function skinCells({ window, cells }: Lens, closeUp: CloseUp): number[] {
  const { labels, width } = closeUp;
  const eye = new Set(eyeCells(window, closeUp, LIDS.side, LIDS.above));
  const below = (cell: number): boolean => Math.floor(cell / width) > window.browBottom + 1;
  return cells.filter(
    (cell) => labels[cell] === FACE_SKIN && below(cell) && !eye.has(cell) && !nearFrame(closeUp, cell),
  );
}

/** The cheek's square without the frame. */
function cheekCells({ frame }: FaceInput, closeUp: CloseUp, { centre, interEye }: EyeWindow): number[] {
  const { labels, width, height } = closeUp;
  const down = (distance(frame.mouth, frame.eyes) * width) / closeUp.area.width / 2;
  const half = CHEEK * interEye;
  const cells: number[] = [];
  for (let y = Math.ceil(centre.y + down - half); y < centre.y + down + half; y++) {
    for (let x = Math.ceil(centre.x - half); x < centre.x + half; x++) {
      const cell = y * width + x;
      const inside = x >= 0 && y >= 0 && x < width && y < height;
      if (inside && labels[cell] === FACE_SKIN && !nearFrame(closeUp, cell)) cells.push(cell);
    }
  }
  return cells;
}

function nearFrame({ labels, width }: CloseUp, cell: number): boolean {
  for (let down = -RIM; down <= RIM; down++) {
    for (let right = -RIM; right <= RIM; right++) {
      if (labels[cell + down * width + right] === OTHERS) return true;
    }
  }
  return false;
}

/** Mean, in linear light, of the cells between two ranks of brightness. */
function middleColour(
  aligned: AlignedFace,
  { width }: CloseUp,
  cells: readonly number[],
  [from, to]: readonly [number, number],
): Linear | undefined {
  if (cells.length < FEWEST_CELLS) return undefined;
  const colours = cells
    .map((cell) => cellColour(aligned, width, cell).map((value) => linearLight(value / 255)))
    .sort((p, q) => brightness(p) - brightness(q))
    .slice(Math.floor(cells.length * from), Math.ceil(cells.length * to));
  const mean = (channel: number): number => colours.reduce((sum, c) => sum + c[channel]!, 0) / colours.length;
  return [mean(0), mean(1), mean(2)];
}

function brightness([red, green, blue]: readonly number[]): number {
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

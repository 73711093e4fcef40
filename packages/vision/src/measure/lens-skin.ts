import type { FaceInput } from '../checks/check.ts';
import { type CloseUp, PERSON_CLASSES } from '../observation.ts';
import { alignedFace } from './aligned-face.ts';
import { bareCheek, nearThing } from './bare-cheek.ts';
import { eyeCells } from './eye-windows.ts';
import { glasses, type Lens } from './glasses.ts';
import { type Linear, middleColour } from './middle-colour.ts';

const FACE_SKIN = PERSON_CLASSES.indexOf('face-skin');
const OTHERS = PERSON_CLASSES.indexOf('others');

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

/** Lids and lashes round the opening of the eye, in distances between the eyes. */
const LIDS = { side: 0.05, above: 0.07 };
/** Which part of the cells decides, from dark to bright: lashes and shadows are darker, reflections brighter. */
const SEEN = { from: 0.4, to: 0.8 };

/** The skin at each lens that has enough of it; none without glasses. */
export function lensSkin(input: FaceInput): readonly LensSkin[] | 'model-missing' {
  const worn = input.shared(glasses);
  const { closeUp } = input.observation;
  if (worn === 'model-missing' || !closeUp) return 'model-missing';
  const aligned = input.shared(alignedFace);
  return (worn.lenses ?? []).flatMap((lens) => {
    const bare = bareCheek(input, closeUp, lens.window);
    const opaque = opaqueCells(lens, closeUp);
    const looked = opaque.length > 0 ? opaque : skinCells(lens, closeUp);
    const behind = middleColour(aligned, closeUp, looked, SEEN);
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
    (cell) => labels[cell] === FACE_SKIN && below(cell) && !eye.has(cell) && !nearThing(closeUp, cell),
  );
}

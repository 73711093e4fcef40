import type { FaceInput } from '../checks/check.ts';
import { distance } from '../geometry.ts';
import { type CloseUp, PERSON_CLASSES } from '../observation.ts';
import { alignedFace } from './aligned-face.ts';
import type { EyeWindow } from './eye-windows.ts';
import { type Linear, middleColour } from './middle-colour.ts';

const FACE_SKIN = PERSON_CLASSES.indexOf('face-skin');
const OTHERS = PERSON_CLASSES.indexOf('others');

/** Cells next to a frame are mixed with it and lie in its shadow. */
const RIM = 2;
/** Half a side of the cheek's square, in distances between the eyes (ISO/IEC 29794-5). */
const CHEEK = 0.15;
/** Which part of the cells decides, from dark to bright. */
const SEEN = { from: 0.3, to: 0.7 };

/** Colour of the cheek under an eye where nothing covers it. @returns nothing when too little of it is seen */
export function bareCheek(input: FaceInput, closeUp: CloseUp, window: EyeWindow): Linear | undefined {
  return middleColour(input.shared(alignedFace), closeUp, cheekCells(input, closeUp, window), SEEN);
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
      if (inside && labels[cell] === FACE_SKIN && !nearThing(closeUp, cell)) cells.push(cell);
    }
  }
  return cells;
}

/** Whether a thing that is worn lies within two cells. */
export function nearThing({ labels, width }: CloseUp, cell: number): boolean {
  for (let down = -RIM; down <= RIM; down++) {
    for (let right = -RIM; right <= RIM; right++) {
      if (labels[cell + down * width + right] === OTHERS) return true;
    }
  }
  return false;
}

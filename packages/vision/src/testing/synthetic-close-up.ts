import { mapping } from '../measure/aligned-face.ts';
import { CLOSE_UP_SIDE, closeUpArea } from '../measure/close-up-area.ts';
import { faceFrame } from '../measure/face-frame.ts';
import { type CloseUp, type Face, PERSON_CLASSES, type PersonClass } from '../observation.ts';

/** Cells a side, as the model answers. */
const SIZE = 256;

/**
 * A close-up class map of a face of which all is known.
 * @param classAt gets a place in lengths "T" (eyes to chin) from the middle between the eyes, x to the right
 *   and y down along the upright head
 */
export function syntheticCloseUp(face: Face, classAt: (x: number, y: number) => PersonClass): CloseUp {
  const area = closeUpArea(face);
  const labels = new Uint8Array(SIZE * SIZE);
  const { x: left, y: top } = eyesIn(face);
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      const unit = SIZE / CLOSE_UP_SIDE;
      const name = classAt((x + 0.5 - left) / unit, (y + 0.5 - top) / unit);
      labels[y * SIZE + x] = PERSON_CLASSES.indexOf(name);
    }
  }
  return { area, labels, confidence: new Float32Array(SIZE * SIZE).fill(1), width: SIZE, height: SIZE };
}

/** A place of the analysed picture in lengths "T" from between the eyes, to paint what the map says. */
export function inHeadLengths(face: Face): (x: number, y: number) => readonly [x: number, y: number] {
  const { toAligned } = mapping(closeUpArea(face), SIZE);
  const eyes = eyesIn(face);
  const unit = SIZE / CLOSE_UP_SIDE;
  return (x, y) => {
    const at = toAligned({ x: x + 0.5, y: y + 0.5 });
    return [(at.x - eyes.x) / unit, (at.y - eyes.y) / unit];
  };
}

function eyesIn(face: Face): { readonly x: number; readonly y: number } {
  return mapping(closeUpArea(face), SIZE).toAligned(faceFrame(face).eyes);
}

import { fillPolygon } from '../image/fill-polygon.ts';
import { luminance } from '../image/luminance.ts';
import { levelFor, type Pyramid } from '../image/pyramid.ts';
import { FACE_OVAL } from '../landmarks/topology.ts';
import { type ClassMap, type Face, landmark, PERSON_CLASSES } from '../observation.ts';

/** How many pixels of the face have each luminance 0–255. */
export interface LuminanceHistogram {
  readonly bins: Float64Array;
  readonly total: number;
}

/** The face is measured at about this width, in pixels: enough for shares of area, and quick. */
const MEASURED_WIDTH = 192;

const HAIR = PERSON_CLASSES.indexOf('hair');
const CLOTHES = PERSON_CLASSES.indexOf('clothes');

/**
 * Luminance of the face inside its outline. What hangs over the face (hair, cloth) is left out, as
 * ISO/IEC 29794-5 leaves out occluded pixels.
 */
export function faceLuminance(pyramid: Pyramid, face: Face, classes: ClassMap): LuminanceHistogram {
  const { image, index } = pyramid.level(levelFor(face.box.width / MEASURED_WIDTH));
  const shrink = 1 / 2 ** index;
  const outline = FACE_OVAL.map((i) => {
    const { x, y } = landmark(face, i);
    return { x: x * shrink, y: y * shrink };
  });
  const bins = new Float64Array(256);
  let total = 0;
  fillPolygon(outline, image.width, image.height, (row, from, to) => {
    const cellRow = Math.floor(((row + 0.5) / image.height) * classes.height) * classes.width;
    for (let column = from; column < to; column++) {
      const label = classes.labels[cellRow + Math.floor(((column + 0.5) / image.width) * classes.width)];
      if (label === HAIR || label === CLOTHES) continue;
      const at = (row * image.width + column) * 4;
      bins[luminance(image.data[at]!, image.data[at + 1]!, image.data[at + 2]!)]!++;
      total++;
    }
  });
  return { bins, total };
}

/** Share (0–1) of the face with a luminance between two values, both included. */
export function shareBetween({ bins, total }: LuminanceHistogram, low: number, high: number): number {
  let count = 0;
  for (let v = low; v <= high; v++) count += bins[v]!;
  return total === 0 ? 0 : count / total;
}

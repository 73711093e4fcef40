import type { FaceInput } from '../checks/check.ts';
import type { Point } from '../geometry.ts';
import { fillPolygon } from '../image/fill-polygon.ts';
import { FACE_OVAL } from '../landmarks/topology.ts';
import { landmark, PERSON_CLASSES } from '../observation.ts';
import { ALIGNED_SIZE, alignedFace } from './aligned-face.ts';

/** Cells a side of a skin map: eyes to chin is always 64 of them. */
export const SKIN_MAP_SIZE = 256;

/** The bare skin of a face, in the square of the aligned face at half its size. */
export interface SkinMap {
  /** 1 where there is bare skin: inside the outline of the face, no brow, eye, lip, nostril or hair. */
  readonly skin: Uint8Array;
  /** Row-major RGB, 0–255. */
  readonly rgb: Float32Array;
  /** Number of cells of skin. */
  readonly area: number;
  toAligned(point: Point): Point;
  toPicture(point: Point): Point;
}

const FACE_SKIN = PERSON_CLASSES.indexOf('face-skin');

/** From the top of a brow round to the pouch under the eye. */
const LEFT_EYE_AREA = [70, 63, 105, 66, 107, 55, 243, 112, 26, 22, 23, 24, 110, 25, 130, 46];
const RIGHT_EYE_AREA = [300, 293, 334, 296, 336, 285, 463, 341, 256, 252, 253, 254, 339, 255, 359, 276];
const LIPS = [61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 409, 270, 269, 267, 0, 37, 39, 40, 185];
const NOSTRILS = [64, 98, 97, 2, 326, 327, 294, 278, 279, 457, 4, 237, 49, 48];

/**
 * Ask for it through `input.shared(skinMap)`. Without a class map the outline of the landmarks alone decides,
 * which hair may cross.
 */
export function skinMap(input: FaceInput): SkinMap {
  const { face, observation } = input;
  const aligned = input.shared(alignedFace);
  const half = SKIN_MAP_SIZE / ALIGNED_SIZE;
  const toAligned = (p: Point): Point => {
    const { x, y } = aligned.toAligned(p);
    return { x: x * half, y: y * half };
  };
  const skin = new Uint8Array(SKIN_MAP_SIZE * SKIN_MAP_SIZE);
  const fill = (points: readonly number[], value: 0 | 1): void => {
    const outline = points.map((index) => toAligned(landmark(face, index)));
    fillPolygon(outline, SKIN_MAP_SIZE, SKIN_MAP_SIZE, (row, from, to) =>
      skin.fill(value, row * SKIN_MAP_SIZE + from, row * SKIN_MAP_SIZE + to),
    );
  };
  fill(FACE_OVAL, 1);
  for (const part of [LEFT_EYE_AREA, RIGHT_EYE_AREA, LIPS, NOSTRILS]) fill(part, 0);
  const labels = observation.closeUp?.labels;
  let area = 0;
  for (let i = 0; i < skin.length; i++) {
    if (labels && labels.length === skin.length && labels[i] !== FACE_SKIN) skin[i] = 0;
    area += skin[i]!;
  }
  return {
    skin,
    rgb: halved(aligned.rgb),
    area,
    toAligned,
    toPicture: ({ x, y }) => aligned.toPicture({ x: x / half, y: y / half }),
  };
}

/** The mean of each 2 × 2 pixels. */
function halved(rgb: Float32Array): Float32Array {
  const out = new Float32Array(SKIN_MAP_SIZE * SKIN_MAP_SIZE * 3);
  const row = ALIGNED_SIZE * 3;
  for (let y = 0, o = 0; y < SKIN_MAP_SIZE; y++) {
    for (let x = 0; x < SKIN_MAP_SIZE; x++) {
      for (let k = 0; k < 3; k++, o++) {
        const i = 2 * y * row + 6 * x + k;
        out[o] = (rgb[i]! + rgb[i + 3]! + rgb[i + row]! + rgb[i + row + 3]!) / 4;
      }
    }
  }
  return out;
}

import type { FaceInput } from '../checks/check.ts';
import { gaussianBlur, type Plane } from '../image/gaussian-blur.ts';
import { luma } from '../image/luminance.ts';
import { sampleRect } from '../image/sample-rect.ts';
import { atan2 } from '../portable-math/atan2.ts';

/** Side of the square that is looked at, in inter-eye distances: brows to mouth, cheek to cheek. */
const SPAN = 1.6;

/** The square at the size it has in the finished 480×640 picture, where the eyes lie about 100 px apart. */
const LARGEST_SIDE = 160;

/** Below this many pixels a side (eyes 40 px apart) fine and coarse detail cannot be told apart. */
const SMALLEST_SIDE = 64;

/** Standard deviation of the blur that takes fine detail away, in pixels. */
const SOFT = 2;

/** The face as its detail is measured. */
export interface DetailPlanes {
  /** Luma, eyes level. */
  readonly plane: Plane;
  /** The same without its fine detail. */
  readonly soft: Plane;
}

/**
 * The face at the size of the finished picture and never enlarged, so that pixels the source does not have are not held
 * against it.
 * @returns nothing when it is too small to tell fine detail from coarse
 */
export function detailPlanes({ pyramid, frame }: FaceInput): DetailPlanes | undefined {
  const { eyes, mouth, interEye, leftEye, rightEye } = frame;
  const side = Math.min(LARGEST_SIDE, Math.round(SPAN * interEye));
  if (side < SMALLEST_SIDE) return undefined;
  const region = {
    cx: (eyes.x + mouth.x) / 2,
    cy: (eyes.y + mouth.y) / 2,
    width: SPAN * interEye,
    height: SPAN * interEye,
    rotation: atan2(rightEye.y - leftEye.y, rightEye.x - leftEye.x),
  };
  const rgb = sampleRect(pyramid, region, {
    width: side,
    height: side,
    range: [0, 255],
    border: 'replicate',
  });
  const data = new Float32Array(side * side);
  for (let i = 0; i < data.length; i++) data[i] = luma(rgb[i * 3]!, rgb[i * 3 + 1]!, rgb[i * 3 + 2]!);
  const plane = { data, width: side, height: side };
  return { plane, soft: gaussianBlur(plane, SOFT) };
}

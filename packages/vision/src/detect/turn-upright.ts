import type { RotatedRect } from '../geometry.ts';
import type { Pyramid } from '../image/pyramid.ts';
import type { VisionRuntime } from '../runtime/vision-runtime.ts';
import { type Detection, overlap } from './detection.ts';
import { detect } from './detector.ts';

/** How a face can lie in the picture: quarter turns, in radians clockwise. */
export const QUARTER_TURNS: readonly number[] = [0, Math.PI / 2, Math.PI, -Math.PI / 2];

/** The square that is looked at, in sides of the box: tighter than 2, where the wrong way up scores nearly as well. */
const MARGIN = 1.5;

/** A neighbour's face reaches into the square as well; the same face, wrongly turned, overlaps by 0.4 or more. */
const SAME_FACE = 0.2;

/**
 * A face on its side or upside down is found as well, but with its eyes taken for its mouth. So each face is
 * looked at again in four turns, and the turn with the highest score tells where its eyes are.
 *
 * Measured on 193 faces (real, rendered and composed photos): the right turn scored highest on every one, by
 * 0.08 or more, and by 0.02 or more on the 185 that are found in the picture turned upside down.
 * @returns the same detection when it stands upright (up to an eighth of a turn), else the one of its turn
 */
export async function turnUpright(
  pyramid: Pyramid,
  runtime: VisionRuntime,
  detection: Detection,
): Promise<Detection> {
  let best = { score: 0, upright: detection };
  for (const rotation of QUARTER_TURNS) {
    const inSquare = await detect(pyramid, runtime, 'short-range', squareRound(detection, rotation));
    const found = inSquare.find(({ box }) => overlap(box, detection.box) > SAME_FACE);
    if (!found || found.score <= best.score) continue;
    best = { score: found.score, upright: rotation === 0 ? detection : found };
  }
  return best.upright;
}

function squareRound({ box }: Detection, rotation: number): RotatedRect {
  const side = Math.max(box.width, box.height) * MARGIN;
  return { cx: box.x + box.width / 2, cy: box.y + box.height / 2, width: side, height: side, rotation };
}

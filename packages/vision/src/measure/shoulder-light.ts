import type { FaceInput } from '../checks/check.ts';
import type { Point } from '../geometry.ts';
import { linearOfByte } from '../image/luminance.ts';
import { levelFor } from '../image/pyramid.ts';
import type { ShoulderPair } from './shoulders.ts';

/** Lengths in T (eyes to chin): how far below the edge the light is read, and how large a place is averaged. */
const BELOW = 0.12;
const PLACE = 1 / 16;

/**
 * How much more light one shoulder sends back than the other, 1 for the same: median over the pairs. A shoulder in deep
 * shadow runs into its own shadow on the wall, and the class map ends it too low.
 */
export function shoulderLightRatio({ pyramid, frame }: FaceInput, pairs: readonly ShoulderPair[]): number {
  const { eyesToChin } = frame;
  const { image, index } = pyramid.level(levelFor(eyesToChin * PLACE));
  const scale = 2 ** index;
  const light = ({ x, y }: Point): number => {
    const column = Math.min(image.width - 1, Math.floor(x / scale));
    const row = Math.min(image.height - 1, Math.floor((y + BELOW * eyesToChin) / scale));
    const at = (row * image.width + column) * 4;
    const [red, green, blue] = [0, 1, 2].map((channel) => linearOfByte(image.data[at + channel]!));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.001;
  };
  const ratios = pairs.map(([left, right]) => light(left) / light(right)).sort((a, b) => a - b);
  const median = ratios[Math.floor(ratios.length / 2)]!;
  return Math.max(median, 1 / median);
}

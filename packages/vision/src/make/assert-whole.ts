import { assertObservationOf } from '../assert-observation-of.ts';
import { VisionError } from '../errors.ts';
import type { RgbaImage } from '../image/rgba-image.ts';
import { ALL_POINTS } from '../landmarks/topology.ts';
import type { Observation } from '../observation.ts';

/** Cells a side that a class map may have; those of the models have 256. */
const MOST_CELLS = 4096;

/**
 * Refuses an observation that a picture cannot be made from: of another picture, without class maps, or one that went
 * through JSON, which keeps no typed arrays.
 * @throws VisionError `input/invalid`
 */
export function assertWhole(observation: Observation, image: RgbaImage): void {
  if (!observation.image || !Array.isArray(observation.faces)) throw unusable('is none');
  assertObservationOf(image, observation);
  const { faces, classes, closeUp } = observation;
  if (!classes) throw unusable('holds no class maps; analyse with `classes`');
  for (const { landmarks } of faces) {
    if (!(landmarks instanceof Float32Array) || landmarks.length < ALL_POINTS * 3)
      throw unusable('holds a face without all its landmarks');
    if (!landmarks.every(Number.isFinite)) throw unusable('holds numbers that are not finite');
  }
  for (const map of closeUp ? [classes, closeUp] : [classes]) {
    const { labels, width, height } = map;
    const isSide = (side: number): boolean => Number.isInteger(side) && side >= 1 && side <= MOST_CELLS;
    if (
      !isSide(width) ||
      !isSide(height) ||
      !(labels instanceof Uint8Array) ||
      labels.length !== width * height
    )
      throw unusable('holds a class map whose size and cells do not fit together');
  }
  if (closeUp && !Object.values(closeUp.area).every(Number.isFinite))
    throw unusable('holds numbers that are not finite');
}

function unusable(why: string): VisionError {
  return new VisionError(
    'input/invalid',
    `The observation ${why}. Hand over what \`analyse\` gave, or leave the observation out.`,
  );
}

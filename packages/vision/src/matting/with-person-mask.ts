import { type Mask, PERSON_CLASSES } from '../observation.ts';
import type { ClassProbabilities } from '../segment/class-probabilities.ts';
import { FLOOR, RANGE } from './fuse-probabilities.ts';

const BACKGROUND = PERSON_CLASSES.indexOf('background');
const CLASSES = PERSON_CLASSES.length;

/**
 * The classes with a second opinion: the mean of what both models say of person and background. Before a busy
 * background the class model loses shoulders that the other one sees; where they differ neither is sure any more, and
 * the colours decide. Measured on composites of known alpha, 0.02 instead of 0.08 % of the inside is lost.
 * @param mask of the same part, in the same cells
 */
export function withPersonMask(classes: ClassProbabilities, mask: Mask): ClassProbabilities {
  if (mask.width !== classes.width || mask.height !== classes.height) {
    throw new RangeError('the mask and the classes differ in size');
  }
  const data = new Float32Array(classes.data.length);
  for (let cell = 0, at = 0; cell < mask.data.length; cell++, at += CLASSES) {
    const before = classes.data[at + BACKGROUND]!;
    const second = 1 - FLOOR - RANGE * Math.min(1, Math.max(0, mask.data[cell]!));
    const background = (before + second) / 2;
    // What is person keeps its kinds.
    const scale = before < 1 ? (1 - background) / (1 - before) : 0;
    for (let k = 0; k < CLASSES; k++) data[at + k] = classes.data[at + k]! * scale;
    data[at + BACKGROUND] = background;
  }
  return { ...classes, data };
}

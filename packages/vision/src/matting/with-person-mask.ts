import { type Mask, PERSON_CLASSES } from '../observation.ts';
import type { ClassProbabilities } from '../segment/class-probabilities.ts';
import { FLOOR, RANGE } from './fuse-probabilities.ts';

const BACKGROUND = PERSON_CLASSES.indexOf('background');
const CLASSES = PERSON_CLASSES.length;

/** The two models contradict each other from the first difference on, and wholly from the second. */
const CONTRADICTION = { from: 0.4, to: 0.6 };

/**
 * The classes with a second opinion. Before a busy background the class model loses shoulders that the other model sees:
 * where they contradict each other their mean is taken, which is sure of nothing, and the colours decide. Elsewhere the
 * class model's outline is the more exact one. Measured on 20 composites of known alpha, shoulders and clothes: mean
 * error along the outline 0.037 against 0.036 of the class model alone and 0.049 of the mean everywhere; lost by more
 * than half 0.041, 0.061 and 0.042 % of the pixels.
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
    const difference = Math.abs(second - before);
    const doubt = Math.min(
      1,
      Math.max(0, (difference - CONTRADICTION.from) / (CONTRADICTION.to - CONTRADICTION.from)),
    );
    const background = before + (doubt * (second - before)) / 2;
    // What is person keeps its kinds.
    const scale = before < 1 ? (1 - background) / (1 - before) : 0;
    for (let k = 0; k < CLASSES; k++) data[at + k] = classes.data[at + k]! * scale;
    data[at + BACKGROUND] = background;
  }
  return { ...classes, data };
}

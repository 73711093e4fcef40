import type { FaceInput } from '../checks/check.ts';
import { PERSON_CLASSES } from '../observation.ts';
import { alignedFace } from './aligned-face.ts';
import { cellColour } from './cell-colour.ts';
import { type Lab, labOf } from './lab.ts';

const HAIR = PERSON_CLASSES.indexOf('hair');

/** Every so many cells of hair give its colour. */
const SAMPLE_STEP = 11;

/**
 * The median colour of the hair that the close-up's class map shows; undefined without any. Ask for it through
 * `input.shared(hairColour)`.
 */
export function hairColour(input: FaceInput): Lab | undefined {
  const { closeUp } = input.observation;
  if (!closeUp) return undefined;
  const aligned = input.shared(alignedFace);
  const found: Lab[] = [];
  for (let cell = 0; cell < closeUp.labels.length; cell += SAMPLE_STEP) {
    if (closeUp.labels[cell] === HAIR) found.push(labOf(...cellColour(aligned, closeUp.width, cell)));
  }
  if (found.length === 0) return undefined;
  const median = (key: keyof Lab): number =>
    found.map((colour) => colour[key]).sort((a, b) => a - b)[Math.floor(found.length / 2)]!;
  return { l: median('l'), a: median('a'), b: median('b') };
}

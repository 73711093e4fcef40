import { midpoint } from '../geometry.ts';
import { type Face, type Observation, PERSON_CLASSES } from '../observation.ts';
import { connected } from './connected.ts';
import { faceFrame } from './face-frame.ts';

const BACKGROUND = PERSON_CLASSES.indexOf('background');

/** Where the student's own body is, in T (eyes to chin): a mask or a scarf may part it from the face in the map. */
const BELOW_CHIN = [0.4, 0.8];

/**
 * The largest part of the class map that shows somebody or something worn but does not hang together with the face or
 * with the body below it.
 * @returns row-major indices of its cells, and the share of the whole picture; undefined without a class map
 */
export function besideThePerson(
  face: Face,
  { classes, image }: Observation,
): { readonly cells: readonly number[]; readonly share: number } | undefined {
  if (!classes) return undefined;
  const { labels, width, height } = classes;
  const { eyes, chin, eyesToChin } = faceFrame(face);
  const below = BELOW_CHIN.map((down) => ({
    x: chin.x,
    y: Math.min(image.height, chin.y + down * eyesToChin),
  }));
  const own = [eyes, midpoint(eyes, chin), chin, ...below].map(
    ({ x, y }) => cellAt(y, image.height, height) * width + cellAt(x, image.width, width),
  );
  const left = new Uint8Array(labels.length);
  for (let cell = 0; cell < labels.length; cell++) left[cell] = labels[cell] === BACKGROUND ? 0 : 1;
  const take = (from: readonly number[]): number[] => {
    const part = connected(width, height, from, (cell) => left[cell] === 1);
    for (const cell of part) left[cell] = 0;
    return part;
  };
  take(own);
  let largest: readonly number[] = [];
  for (let cell = left.indexOf(1); cell >= 0; cell = left.indexOf(1, cell)) {
    const part = take([cell]);
    if (part.length > largest.length) largest = part;
  }
  return { cells: largest, share: largest.length / labels.length };
}

function cellAt(at: number, length: number, cells: number): number {
  return Math.min(cells - 1, Math.max(0, Math.floor((at / length) * cells)));
}

import type { FaceInput } from '../checks/check.ts';
import { POINT } from '../landmarks/topology.ts';
import { landmark } from '../observation.ts';
import { mapping } from './aligned-face.ts';
import { type Thing, thingsIn } from './things.ts';

/** Lengths in "T", from the eyes to the chin. */
const EARS = { belowEyes: 0.2, belowChin: 0.15, outside: 0.35, inside: 0.15 };
const NECK = { belowChin: 0.05, bottom: 1.2, side: 0.8 };
/** What begins higher than this below the eyes is glasses, a hat or paint. */
const BEGINS = 0.1;
/** Larger things, in T², are no jewellery: the ring of a space suit, a bag's strap. */
const LARGEST = 0.2;

export interface Jewellery {
  /** Area in T². */
  readonly area: number;
  readonly things: readonly Thing[];
}

/** Things that hang at the ears or lie round the neck. */
export function jewellery({ face, frame, observation }: FaceInput): Jewellery | 'model-missing' {
  const { closeUp, image } = observation;
  if (!closeUp) return 'model-missing';
  const { toAligned, toPicture } = mapping(closeUp.area, closeUp.width);
  const unit = (frame.eyesToChin * closeUp.width) / closeUp.area.width;
  const eyes = toAligned(frame.eyes);
  const chin = toAligned(frame.chin);
  const left = toAligned(landmark(face, POINT.cheekLeft)).x;
  const right = toAligned(landmark(face, POINT.cheekRight)).x;

  const atEars = ({ x, y }: Thing): boolean => {
    const beyond = Math.max(left - x, x - right) / unit;
    const high = y > eyes.y + EARS.belowEyes * unit && y < chin.y + EARS.belowChin * unit;
    return high && beyond > -EARS.inside && beyond < EARS.outside;
  };
  const atNeck = ({ x, y }: Thing): boolean =>
    y > chin.y + NECK.belowChin * unit &&
    y < chin.y + NECK.bottom * unit &&
    Math.abs(x - eyes.x) < NECK.side * unit;
  const inPicture = (thing: Thing): boolean => {
    const { x, y } = toPicture(thing);
    return x > 0 && y > 0 && x < image.width && y < image.height;
  };

  const things = thingsIn(closeUp).filter(
    (thing) =>
      thing.top > eyes.y + BEGINS * unit &&
      thing.cells.length < LARGEST * unit * unit &&
      (atEars(thing) || atNeck(thing)) &&
      inPicture(thing),
  );
  const cells = things.reduce((sum, thing) => sum + thing.cells.length, 0);
  return { area: cells / (unit * unit), things };
}

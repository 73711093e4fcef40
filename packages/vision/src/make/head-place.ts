import type { HeadPlace } from '../crop/crop-bounds.ts';
import { distance, midpoint, type Point } from '../geometry.ts';
import { POINT } from '../landmarks/topology.ts';
import { mapping } from '../measure/aligned-face.ts';
import { crown } from '../measure/crown.ts';
import { faceFrame } from '../measure/face-frame.ts';
import { type CloseUp, type Face, landmark, PERSON_CLASSES } from '../observation.ts';
import type { PhotoSpec } from './photo-spec.ts';

const HAIR = PERSON_CLASSES.indexOf('hair');
const BACKGROUND = PERSON_CLASSES.indexOf('background');

/** Where the head is, with both readings of 头顶发际. Pixels of the analysed picture. */
export interface MeasuredHead extends HeadPlace {
  /** Top of the hair. */
  readonly topOfHairY: number;
  /** Border of hair and forehead above the middle of the eyes; the top of the head where there is no hair. */
  readonly hairlineY: number;
}

/** @returns nothing when the class map shows no head round the face */
export function headPlace(
  face: Face,
  closeUp: CloseUp,
  { crownIs }: Pick<PhotoSpec, 'crownIs'>,
): MeasuredHead | undefined {
  const top = crown(face, closeUp);
  if (!top) return undefined;
  const { eyes } = faceFrame(face);
  const left = landmark(face, POINT.cheekLeft);
  const right = landmark(face, POINT.cheekRight);
  const hairlineY = Math.max(top.y, hairline(eyes, closeUp) ?? top.y);
  return {
    crownY: crownIs === 'hairline' ? hairlineY : top.y,
    eyesY: eyes.y,
    centreX: (midpoint(left, right).x + eyes.x) / 2,
    cheeks: distance(left, right),
    topOfHairY: top.y,
    hairlineY,
  };
}

/** Upwards from the eyes to the first hair. */
function hairline(eyes: Point, { labels, width: size, area }: CloseUp): number | undefined {
  const { toAligned, toPicture } = mapping(area, size);
  const start = toAligned(eyes);
  const column = Math.floor(start.x);
  for (let row = Math.floor(start.y); row >= 0; row--) {
    const label = labels[row * size + column];
    if (label === BACKGROUND) return undefined;
    if (label === HAIR) return toPicture({ x: column + 0.5, y: row + 1 }).y;
  }
  return undefined;
}

import { distanceMap } from './distance-map.ts';
import type { PlaneSize } from './plane-size.ts';
import { wholePerson } from './whole-person.ts';

export const BACKGROUND = 0;
export const UNKNOWN = 1;
export const PERSON = 2;

/** How probable it is at each pixel that it shows the person, and that it shows hair; 0–1. */
export interface PersonProbability extends PlaneSize {
  readonly person: Float32Array;
  readonly hair: Float32Array;
}

/** How far to both sides of the outline the models may be wrong, in pixels of a picture 640 high. */
export interface BandWidths {
  readonly inside: number;
  readonly outside: number;
}

/** Strands stand out from what the models call hair. */
const AT_HAIR: BandWidths = { inside: 12, outside: 14 };
/** Skin and cloth end sharply. A wider band would let clothes take on the background's colour. */
const ELSEWHERE: BandWidths = { inside: 4, outside: 4 };
/** The wide band ends this far from hair, so that it changes over at the neck and not in the middle of a strand. */
const HAIR_REACH = 18;

/**
 * Surer than this of a person, or of none, and farther from the outline than the band: only then a pixel is known.
 * Before a busy background the models lose a shoulder slowly; there the band is as wide as their doubt.
 */
const SURE = 0.95;

/**
 * Divides a picture into what is surely person, what is surely background, and a band round the outline that has to
 * be worked out; wide at hair and narrow elsewhere. Whatever lies deeper inside than the band is person and stays
 * so: no hole in a dark coat, no dyed collar.
 * @returns one of `BACKGROUND`, `UNKNOWN`, `PERSON` for each pixel
 */
export function trimapOf({ person, hair, width, height }: PersonProbability): Uint8Array {
  const size = { width, height };
  const unit = height / 640;
  const mask = new Uint8Array(person.length);
  for (let at = 0; at < mask.length; at++) mask[at] = person[at]! > 0.5 ? 1 : 0;
  const inside = wholePerson(mask, size);
  const outside = new Uint8Array(mask.length);
  const hairy = new Uint8Array(mask.length);
  for (let at = 0; at < mask.length; at++) {
    outside[at] = 1 - inside[at]!;
    hairy[at] = hair[at]! > 0.5 && inside[at] ? 1 : 0;
  }
  const toOutside = distanceMap(outside, size);
  const toInside = distanceMap(inside, size);
  const toHair = distanceMap(hairy, size);
  const out = new Uint8Array(width * height);
  for (let at = 0; at < out.length; at++) {
    const band = toHair[at]! <= HAIR_REACH * unit ? AT_HAIR : ELSEWHERE;
    const p = person[at]!;
    if (inside[at]) out[at] = toOutside[at]! > band.inside * unit && p > SURE ? PERSON : UNKNOWN;
    else out[at] = toInside[at]! > band.outside * unit && p < 1 - SURE ? BACKGROUND : UNKNOWN;
  }
  return out;
}

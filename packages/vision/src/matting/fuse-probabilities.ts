import type { RotatedRect } from '../geometry.ts';
import { PERSON_CLASSES } from '../observation.ts';
import type { ClassProbabilities } from '../segment/class-probabilities.ts';
import type { PlaneSize } from './plane-size.ts';
import type { PersonProbability } from './trimap.ts';

const BACKGROUND_CLASS = PERSON_CLASSES.indexOf('background');
const HAIR_CLASS = PERSON_CLASSES.indexOf('hair');
const CLASSES = PERSON_CLASSES.length;

/** The model is never surer than this of anything; stretched, its least becomes 0 and its most 1. */
export const FLOOR = 0.1;
export const RANGE = 0.82;

/**
 * Over this share of a nearer look's side its voice fades out towards its edges, where it sees too little round it; but
 * not towards an edge that it shares with the farthest look, which sees no more there.
 */
const FADE = 0.15;

/** Two edges closer than this share of a side are the same. */
const SAME_EDGE = 1e-6;

/** A part of the picture that is upright, in its pixels. */
export interface UprightPart {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Person and hair at each pixel of a crop from several looks, from far to near: the farthest knows what belongs to the
 * person, the nearest sees its outline best. A nearer look counts where it saw, fading out at its edges. Beyond the
 * picture there is nobody.
 * @param looks the farthest first, which has to see the whole crop
 */
export function fuseProbabilities(
  [farthest, ...nearer]: readonly [ClassProbabilities, ...ClassProbabilities[]],
  part: UprightPart,
  size: PlaneSize,
  picture: PlaneSize,
): PersonProbability {
  const person = new Float32Array(size.width * size.height);
  const hair = new Float32Array(person.length);
  const first = new Look(farthest);
  const others = nearer.map((map) => new Look(map, fadingSides(map.area, farthest.area)));
  for (let y = 0, at = 0; y < size.height; y++) {
    const py = part.y + ((y + 0.5) * part.height) / size.height;
    for (let x = 0; x < size.width; x++, at++) {
      const px = part.x + ((x + 0.5) * part.width) / size.width;
      if (px < 0 || py < 0 || px > picture.width || py > picture.height) continue;
      first.read(px, py);
      let background = first.background;
      hair[at] = first.hair;
      for (const look of others) {
        if (!look.read(px, py)) continue;
        background += look.weight * (look.background - background);
        hair[at]! += look.weight * (look.hair - hair[at]!);
      }
      person[at] = Math.min(1, Math.max(0, (1 - background - FLOOR) / RANGE));
    }
  }
  return { person, hair, ...size };
}

/** Whether a look fades out towards its left, upper, right and lower edge. */
type FadingSides = readonly [left: boolean, top: boolean, right: boolean, bottom: boolean];

const NO_SIDE: FadingSides = [false, false, false, false];

function fadingSides(near: RotatedRect, far: RotatedRect): FadingSides {
  if (near.rotation !== 0 || far.rotation !== 0) return [true, true, true, true];
  const [slackX, slackY] = [SAME_EDGE * far.width, SAME_EDGE * far.height];
  return [
    near.cx - near.width / 2 > far.cx - far.width / 2 + slackX,
    near.cy - near.height / 2 > far.cy - far.height / 2 + slackY,
    near.cx + near.width / 2 < far.cx + far.width / 2 - slackX,
    near.cy + near.height / 2 < far.cy + far.height / 2 - slackY,
  ];
}

/** Reads one map at any point of the picture, bilinear between its cells. */
class Look {
  readonly #map: ClassProbabilities;
  readonly #fades: FadingSides;
  readonly #toMap: (x: number, y: number) => void;
  #u = 0;
  #v = 0;
  background = 1;
  hair = 0;
  /** 1 well inside the map, 0 beyond its edge. */
  weight = 0;

  constructor(map: ClassProbabilities, fades = NO_SIDE) {
    this.#map = map;
    this.#fades = fades;
    const { cx, cy, width, height, rotation } = map.area;
    const cos = Math.cos(rotation);
    const sin = Math.sin(rotation);
    this.#toMap = (x, y) => {
      this.#u = ((x - cx) * cos + (y - cy) * sin) / width + 0.5;
      this.#v = ((y - cy) * cos - (x - cx) * sin) / height + 0.5;
    };
  }

  /** @returns whether the map says anything about this point; its nearest cells are read anyway */
  read(x: number, y: number): boolean {
    this.#toMap(x, y);
    const { width, height, data } = this.#map;
    const [fadesLeft, fadesUp, fadesRight, fadesDown] = this.#fades;
    let edge = FADE;
    if (fadesLeft) edge = Math.min(edge, this.#u);
    if (fadesUp) edge = Math.min(edge, this.#v);
    if (fadesRight) edge = Math.min(edge, 1 - this.#u);
    if (fadesDown) edge = Math.min(edge, 1 - this.#v);
    this.weight = Math.min(1, Math.max(0, edge / FADE));
    const u = Math.min(width - 1, Math.max(0, this.#u * width - 0.5));
    const v = Math.min(height - 1, Math.max(0, this.#v * height - 0.5));
    const left = Math.floor(u);
    const top = Math.floor(v);
    const fx = u - left;
    const fy = v - top;
    const right = Math.min(left + 1, width - 1);
    const bottom = Math.min(top + 1, height - 1);
    const a = (top * width + left) * CLASSES;
    const b = (top * width + right) * CLASSES;
    const c = (bottom * width + left) * CLASSES;
    const d = (bottom * width + right) * CLASSES;
    const at = (k: number): number =>
      (data[a + k]! * (1 - fx) + data[b + k]! * fx) * (1 - fy) +
      (data[c + k]! * (1 - fx) + data[d + k]! * fx) * fy;
    this.background = at(BACKGROUND_CLASS);
    this.hair = at(HAIR_CLASS);
    return this.weight > 0;
  }
}

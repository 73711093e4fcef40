import type { RotatedRect } from '../geometry.ts';
import { PERSON_CLASSES } from '../observation.ts';
import { cosine, sine } from '../portable-math/sine-cosine.ts';
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

/** Whether a look fades out towards each of its edges. */
type FadingSides = Readonly<Record<'left' | 'top' | 'right' | 'bottom', boolean>>;

const NO_SIDE: FadingSides = { left: false, top: false, right: false, bottom: false };

function fadingSides(near: RotatedRect, far: RotatedRect): FadingSides {
  if (near.rotation !== 0 || far.rotation !== 0) return { left: true, top: true, right: true, bottom: true };
  const slackX = SAME_EDGE * far.width;
  const slackY = SAME_EDGE * far.height;
  return {
    left: near.cx - near.width / 2 > far.cx - far.width / 2 + slackX,
    top: near.cy - near.height / 2 > far.cy - far.height / 2 + slackY,
    right: near.cx + near.width / 2 < far.cx + far.width / 2 - slackX,
    bottom: near.cy + near.height / 2 < far.cy + far.height / 2 - slackY,
  };
}

/** Reads one map at any point of the picture, bilinear between its cells. */
class Look {
  readonly #width: number;
  readonly #height: number;
  readonly #backgrounds: Float32Array;
  readonly #hairs: Float32Array;
  readonly #area: RotatedRect;
  readonly #cos: number;
  readonly #sin: number;
  readonly #fades: FadingSides;
  background = 1;
  hair = 0;
  /** 1 well inside the map, 0 beyond its edge. */
  weight = 0;

  constructor({ data, width, height, area }: ClassProbabilities, fades = NO_SIDE) {
    this.#width = width;
    this.#height = height;
    this.#backgrounds = planeOf(data, BACKGROUND_CLASS);
    this.#hairs = planeOf(data, HAIR_CLASS);
    this.#area = area;
    this.#cos = cosine(area.rotation);
    this.#sin = sine(area.rotation);
    this.#fades = fades;
  }

  /** @returns whether the map says anything about this point; `background` and `hair` are set only then */
  read(x: number, y: number): boolean {
    const { cx, cy, width, height } = this.#area;
    const u = ((x - cx) * this.#cos + (y - cy) * this.#sin) / width + 0.5;
    const v = ((y - cy) * this.#cos - (x - cx) * this.#sin) / height + 0.5;
    const { left: fadesLeft, top: fadesUp, right: fadesRight, bottom: fadesDown } = this.#fades;
    let edge = FADE;
    if (fadesLeft && u < edge) edge = u;
    if (fadesUp && v < edge) edge = v;
    if (fadesRight && 1 - u < edge) edge = 1 - u;
    if (fadesDown && 1 - v < edge) edge = 1 - v;
    if (edge <= 0) return false;
    this.weight = edge / FADE;
    const column = Math.min(this.#width - 1, Math.max(0, u * this.#width - 0.5));
    const row = Math.min(this.#height - 1, Math.max(0, v * this.#height - 0.5));
    const left = Math.floor(column);
    const top = Math.floor(row) * this.#width;
    const fx = column - left;
    const fy = row - Math.floor(row);
    const right = Math.min(left + 1, this.#width - 1);
    const bottom = Math.min(top + this.#width, (this.#height - 1) * this.#width);
    const a = (1 - fx) * (1 - fy);
    const b = fx * (1 - fy);
    const c = (1 - fx) * fy;
    const d = fx * fy;
    const g = this.#backgrounds;
    const h = this.#hairs;
    this.background =
      a * g[top + left]! + b * g[top + right]! + c * g[bottom + left]! + d * g[bottom + right]!;
    this.hair = a * h[top + left]! + b * h[top + right]! + c * h[bottom + left]! + d * h[bottom + right]!;
    return true;
  }
}

/** One class out of all. */
function planeOf(data: Float32Array, kind: number): Float32Array {
  const out = new Float32Array(data.length / CLASSES);
  for (let at = 0; at < out.length; at++) out[at] = data[at * CLASSES + kind]!;
  return out;
}

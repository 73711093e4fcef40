import { distanceMap } from './distance-map.ts';
import type { PlaneSize } from './plane-size.ts';

/** More than this belongs to the person's side of the outline, less to the wall's. */
const MIDDLE = 0.5;

/** A range over which something comes in, in pixels of a picture 640 high. */
interface Rise {
  readonly from: number;
  readonly to: number;
}

/** So far behind the outline the person is opaque: hair does not let the wall through deeper. */
const OPAQUE: Rise = { from: 1, to: 1.75 };
/** So far from the outline there is nothing: a strand that stands out further is lost, and so is fog. */
const NOTHING: Rise = { from: 4, to: 6 };

/**
 * Makes alpha exactly 1 inside the person and exactly 0 on the wall, by the distance from where it crosses one half:
 * what is left between lies along the outline. Narrower ranges
 * would lose strands, wider ones leave fog (docs/production.md).
 */
export function closeVeils(alpha: Float32Array, size: PlaneSize): Float32Array {
  const unit = size.height / 640;
  const person = new Uint8Array(alpha.length);
  const wall = new Uint8Array(alpha.length);
  for (let at = 0; at < alpha.length; at++) {
    person[at] = alpha[at]! >= MIDDLE ? 1 : 0;
    wall[at] = 1 - person[at]!;
  }
  const toWall = distanceMap(wall, size);
  const toPerson = distanceMap(person, size);
  const out = new Float32Array(alpha.length);
  for (let at = 0; at < out.length; at++) {
    const a = alpha[at]!;
    if (person[at]) out[at] = a + (1 - a) * risen(toWall[at]! / unit, OPAQUE);
    else out[at] = a * (1 - risen(toPerson[at]! / unit, NOTHING));
  }
  return out;
}

function risen(distance: number, { from, to }: Rise): number {
  return Math.min(1, Math.max(0, (distance - from) / (to - from)));
}

import type { Face, Observation } from '../observation.ts';
import { faceFrame } from './face-frame.ts';

/** How far to each side of the chin the body is looked for, in T (eyes to chin). */
const HALF_WIDTH = 1.2;

/** A row shows the body when the person mask covers this share of it. */
const COVERED = 0.1;

/**
 * The lowest point of the body below a chin, in pixels of the analysed picture: the lower edge of the picture unless
 * the whole body is in it.
 */
export function bodyEnd(face: Face, { image, person }: Observation): number {
  const { chin, eyesToChin } = faceFrame(face);
  const column = (x: number): number =>
    Math.min(person.width, Math.max(0, Math.round((x / image.width) * person.width)));
  const left = column(chin.x - HALF_WIDTH * eyesToChin);
  const right = column(chin.x + HALF_WIDTH * eyesToChin);
  let end = chin.y;
  const first = Math.max(0, Math.floor((chin.y / image.height) * person.height));
  for (let row = first; row < person.height; row++) {
    let covered = 0;
    for (let x = left; x < right; x++) if (person.data[row * person.width + x]! > 0.5) covered++;
    if (covered < COVERED * (right - left) || covered === 0) break;
    end = Math.max(end, ((row + 1) / person.height) * image.height);
  }
  return end;
}

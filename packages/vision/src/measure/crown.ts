import type { Point } from '../geometry.ts';
import { type CloseUp, type Face, PERSON_CLASSES } from '../observation.ts';
import { mapping } from './aligned-face.ts';
import { CLOSE_UP_SIDE } from './close-up-area.ts';
import { connected } from './connected.ts';
import { faceFrame } from './face-frame.ts';

const BACKGROUND = PERSON_CLASSES.indexOf('background');

/** The head reaches as far to each side of its middle, in T (eyes to chin); what stands further out is no crown. */
const HALF_WIDTH = 1.1;

/** The top is where the head is this wide, in T: single hairs and a curl do not count. */
const WIDE_ENOUGH = 0.12;

/**
 * The top of the head, hair included: 头顶发际 is read so (GA 461 uses the same words and lets very high hair be cut).
 * Whatever the class map joins to the face above the eyes belongs to the head, a hat too. Null when the map shows no
 * head there. In pixels of the analysed picture; on its upper edge when the picture cuts the head.
 */
export function crown(face: Face, closeUp: CloseUp): Point | null {
  const { labels, width: size, area } = closeUp;
  const { toAligned, toPicture } = mapping(area, size);
  const { eyes } = faceFrame(face);
  const middle = toAligned(eyes);
  const perT = size / CLOSE_UP_SIDE;
  const isHead = (cell: number): boolean =>
    labels[cell] !== BACKGROUND &&
    Math.floor(cell / size) <= middle.y &&
    Math.abs((cell % size) + 0.5 - middle.x) <= HALF_WIDTH * perT;
  const start = Math.floor(middle.y) * size + Math.floor(middle.x);
  const head = connected(size, size, [start], isHead);
  // Rows of the picture, not of the turned map: a leaning head ends where the picture shows it highest.
  const rows = new Map<number, { count: number; x: number }>();
  const cellHeight = area.width / size;
  for (const cell of head) {
    const { x, y } = toPicture({ x: (cell % size) + 0.5, y: Math.floor(cell / size) + 0.5 });
    const row = Math.floor(y / cellHeight);
    const known = rows.get(row) ?? { count: 0, x: 0 };
    rows.set(row, { count: known.count + 1, x: known.x + x });
  }
  const top = [...rows].filter(([, { count }]) => count >= WIDE_ENOUGH * perT).sort(([a], [b]) => a - b)[0];
  return top ? { x: top[1].x / top[1].count, y: Math.max(0, top[0] * cellHeight) } : null;
}

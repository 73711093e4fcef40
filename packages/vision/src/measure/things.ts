import { type CloseUp, PERSON_CLASSES } from '../observation.ts';

const OTHERS = PERSON_CLASSES.indexOf('others');

/** A patch of the close-up that is neither person nor clothes nor background, in cells. */
export interface Thing {
  readonly cells: readonly number[];
  /** Its highest row. */
  readonly top: number;
  /** Mean place of its cells. */
  readonly x: number;
  readonly y: number;
}

/** Every connected patch of the class "others": glasses, hats, jewellery, what is held. Corners connect. */
export function thingsIn({ labels, width, height }: CloseUp): readonly Thing[] {
  const seen = new Uint8Array(labels.length);
  const things: Thing[] = [];
  for (let start = 0; start < labels.length; start++) {
    if (labels[start] !== OTHERS || seen[start] === 1) continue;
    const cells = [start];
    seen[start] = 1;
    // The list grows while it is walked.
    for (let i = 0; i < cells.length; i++) {
      const x = cells[i]! % width;
      const y = (cells[i]! - x) / width;
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
        for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
          const next = row * width + column;
          if (labels[next] !== OTHERS || seen[next] === 1) continue;
          seen[next] = 1;
          cells.push(next);
        }
      }
    }
    things.push(thingOf(cells, width));
  }
  return things;
}

function thingOf(cells: readonly number[], width: number): Thing {
  let [x, y, top] = [0, 0, Infinity];
  for (const cell of cells) {
    const row = Math.floor(cell / width);
    x += (cell % width) + 0.5;
    y += row + 0.5;
    top = Math.min(top, row);
  }
  return { cells, top, x: x / cells.length, y: y / cells.length };
}

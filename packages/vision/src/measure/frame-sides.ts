import type { Pyramid } from '../image/pyramid.ts';

/** The picture is looked at with at most this many pixels on its long side. */
const LONG_SIDE = 800;

/** How far from each edge a frame may end, in parts of the side. */
const DEEPEST = 0.14;

/** Neighbours that differ by more than this, of 255, in green are a step. */
const STEP = 10;
const GREEN = 1;

/** A frame's line runs along so much of the side, and all the way it goes up, or down. */
const COVERAGE = 0.85;

/** Left out at both ends of a side, in parts of it: a frame's corners, and its own breadth. */
const ENDS = 0.08;

/** Mean colours of two edges that differ by less than this, of 255, are one. */
const SAME = 12;

export type Side = 'top' | 'right' | 'bottom' | 'left';

/**
 * Sides along which a straight, unbroken line runs parallel to the edge and near it: a frame, a coloured bar, a
 * drawn rectangle. What a camera sees of walls and tables is rarely so straight, and rarely on two sides.
 */
export function framedSides(pyramid: Pyramid): Side[] {
  const { image } = pyramid;
  const { data, width, height } = pyramid.level(
    Math.max(0, Math.ceil(Math.log2(Math.max(image.width, image.height) / LONG_SIDE))),
  ).image;
  const sides: Side[] = [];
  const look = (
    side: Side,
    length: number,
    depth: number,
    at: (along: number, deep: number) => number,
  ): void => {
    const from = Math.floor(ENDS * length);
    const to = Math.ceil((1 - ENDS) * length);
    for (let deep = 2; deep < DEEPEST * depth; deep++) {
      let up = 0;
      let down = 0;
      for (let along = from; along < to; along++) {
        // Over two pixels, since reducing and compressing spread an edge.
        const change = data[at(along, deep) + GREEN]! - data[at(along, deep - 2) + GREEN]!;
        if (change > STEP) up++;
        else if (change < -STEP) down++;
      }
      if (Math.max(up, down) >= COVERAGE * (to - from)) {
        sides.push(side);
        return;
      }
    }
  };
  look('top', width, height, (x, y) => (y * width + x) * 4);
  look('right', height, width, (y, x) => (y * width + width - 1 - x) * 4);
  look('bottom', width, height, (x, y) => ((height - 1 - y) * width + x) * 4);
  look('left', height, width, (y, x) => (y * width + x) * 4);
  const cut = sides.length === 1 && sides[0] === 'bottom' && sameEdges(data, width, height);
  return cut ? [] : sides;
}

/** A body that ends above the lower edge shows the background below it: that is no bar. */
function sameEdges(data: ArrayLike<number>, width: number, height: number): boolean {
  const meanOf = (row: number, channel: number): number => {
    let sum = 0;
    for (let x = 0; x < width; x++) sum += data[(row * width + x) * 4 + channel]!;
    return sum / width;
  };
  return [0, 1, 2].every((channel) => Math.abs(meanOf(0, channel) - meanOf(height - 1, channel)) < SAME);
}

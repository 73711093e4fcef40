import { boundsOf, type Rect } from '../geometry.ts';
import type { Pyramid } from '../image/pyramid.ts';
import type { RgbaImage } from '../image/rgba-image.ts';
import { type ClassMap, PERSON_CLASSES } from '../observation.ts';

/** The picture is looked at with at most this many pixels on its long side. */
const LONG_SIDE = 800;

/** Half the side of the square that a pixel is compared with, in pixels. */
const RADIUS = 10;

/**
 * How much a stroke differs from the mean of that square in blue, of 255. Blue parts white from black as well as any
 * channel, and the orange, yellow and red of date stamps from nearly everything.
 */
const CONTRAST = 26;

/** Heights of letters in pixels, and of their shapes: width over height, and how much of their box they fill. */
const LETTER = { lowest: 7, highest: 60, widest: 1.8, thinnest: 0.08, emptiest: 0.12, fullest: 0.9 } as const;

/** Letters of one line: heights apart by this factor at most, middles by this part of it, gaps by this much; a line is no higher and no shorter. */
const LINE = { letters: 5, factor: 1.7, offset: 0.35, gap: 1.3, rise: 1.6, length: 2 } as const;

/** Mean colours of the letters of a line lie this near to each other, of 255. */
const SAME_INK = 34;

/** Hair and skin hold no letters, but strands, wrinkles and nails. */
const NO_PAPER = (['hair', 'body-skin', 'face-skin', 'others'] as const).map((c) =>
  PERSON_CLASSES.indexOf(c),
);

interface Letter extends Rect {
  readonly ink: readonly [number, number, number];
}

/**
 * Boxes of lines of letters, in pixels of the picture: at least five marks of one colour and about one height,
 * side by side on a level line. Letters laid over a picture and letters in it look alike.
 */
export function textLines(pyramid: Pyramid, classes?: ClassMap): Rect[] {
  const { image } = pyramid;
  const { image: small, index } = pyramid.level(
    Math.max(0, Math.ceil(Math.log2(Math.max(image.width, image.height) / LONG_SIDE))),
  );
  const means = meansRound(small);
  const lines = [1, -1].flatMap((sign) => {
    const letters = lettersOf(strokes(small, means, sign), small);
    return linesOf(letters.filter((letter) => !classes || onPaper(letter, small, classes)));
  });
  const scale = 2 ** index;
  return lines.map((line) => {
    const corners = line.flatMap(({ x, y, width, height }) => [
      { x: x * scale, y: y * scale },
      { x: (x + width) * scale, y: (y + height) * scale },
    ]);
    return boundsOf(corners);
  });
}

function onPaper({ x, y, width, height }: Letter, image: RgbaImage, classes: ClassMap): boolean {
  const column = Math.floor(((x + width / 2) / image.width) * classes.width);
  const row = Math.floor(((y + height / 2) / image.height) * classes.height);
  return !NO_PAPER.includes(classes.labels[row * classes.width + column]!);
}

/** Mean blue of the square round each pixel. */
function meansRound({ data, width, height }: RgbaImage): Float32Array {
  const stride = width + 1;
  const sums = new Uint32Array(stride * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += data[(y * width + x) * 4 + 2]!;
      sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1]! + row;
    }
  }
  const means = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const above = Math.max(0, y - RADIUS);
    const below = Math.min(height, y + RADIUS + 1);
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - RADIUS);
      const right = Math.min(width, x + RADIUS + 1);
      const sum =
        sums[below * stride + right]! -
        sums[above * stride + right]! -
        sums[below * stride + left]! +
        sums[above * stride + left]!;
      means[y * width + x] = sum / ((right - left) * (below - above));
    }
  }
  return means;
}

/** 1 where a pixel is brighter (`sign` 1) or darker (-1) than what is round it. */
function strokes({ data }: RgbaImage, means: Float32Array, sign: number): Uint8Array {
  const found = new Uint8Array(means.length);
  for (let i = 0; i < means.length; i++) {
    if (sign * (data[i * 4 + 2]! - means[i]!) > CONTRAST) found[i] = 1;
  }
  return found;
}

/** Connected marks that could be letters; `marks` is used up. */
function lettersOf(marks: Uint8Array, { data, width, height }: RgbaImage): Letter[] {
  const letters: Letter[] = [];
  const open: number[] = [];
  for (let start = 0; start < marks.length; start++) {
    if (marks[start] === 0) continue;
    marks[start] = 0;
    open.push(start);
    let [left, right, top, bottom, count] = [width, 0, height, 0, 0];
    const ink: [number, number, number] = [0, 0, 0];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const x = at % width;
      const y = (at - x) / width;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      count++;
      for (let k = 0; k < 3; k++) ink[k]! += data[at * 4 + k]!;
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          const next = at + dy * width + dx;
          if (x + dx < 0 || x + dx >= width || marks[next] !== 1) continue;
          marks[next] = 0;
          open.push(next);
        }
      }
    }
    const [w, h] = [right - left + 1, bottom - top + 1];
    const fill = count / (w * h);
    const fits =
      h >= LETTER.lowest &&
      h <= LETTER.highest &&
      w <= LETTER.widest * h &&
      w >= LETTER.thinnest * h &&
      fill >= LETTER.emptiest &&
      (fill <= LETTER.fullest || w < h / 2);
    if (fits) {
      letters.push({
        x: left,
        y: top,
        width: w,
        height: h,
        ink: [ink[0] / count, ink[1] / count, ink[2] / count],
      });
    }
  }
  return letters;
}

/** Letters side by side, from left to right. */
function linesOf(letters: readonly Letter[]): Letter[][] {
  const left = [...letters].sort((a, b) => a.x - b.x);
  const lines: Letter[][] = [];
  while (left.length > 0) {
    const line = [left.shift()!];
    for (let i = 0; i < left.length; i++) {
      if (!follows(line[line.length - 1]!, left[i]!)) continue;
      line.push(...left.splice(i, 1));
      i--;
    }
    if (line.length >= LINE.letters && isLevel(line)) lines.push(line);
  }
  return lines;
}

/** A line is flat: strands of hair, one below the other, are not. */
function isLevel(line: readonly Letter[]): boolean {
  const { width, height } = boundsOf(
    line.flatMap((l) => [
      { x: l.x, y: l.y },
      { x: l.x + l.width, y: l.y + l.height },
    ]),
  );
  return height <= LINE.rise * Math.max(...line.map((l) => l.height)) && width >= LINE.length * height;
}

function follows(a: Letter, b: Letter): boolean {
  const tall = Math.max(a.height, b.height);
  const gap = b.x - (a.x + a.width);
  const offset = Math.abs(a.y + a.height / 2 - b.y - b.height / 2);
  return (
    tall <= LINE.factor * Math.min(a.height, b.height) &&
    offset <= LINE.offset * tall &&
    gap >= -0.2 * tall &&
    gap <= LINE.gap * tall &&
    a.ink.every((v, k) => Math.abs(v - b.ink[k]!) <= SAME_INK)
  );
}

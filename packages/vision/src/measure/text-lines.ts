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

/** Hair and skin hold no letters, but strands, wrinkles and nails; clothes hold letters of their own. */
const BACKGROUND = PERSON_CLASSES.indexOf('background');
const CLOTHES = PERSON_CLASSES.indexOf('clothes');

/** On clothes only the orange, yellow and red of date stamps count: red over blue by this much. */
const STAMP = 80;

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
  const lines = [1, -1].flatMap((sign) => linesOf(lettersOf(strokes(small, means, sign, classes), small)));
  const scale = 2 ** index;
  return lines.map((line) => {
    const corners = line.flatMap(({ x, y, width, height }) => [
      { x: x * scale, y: y * scale },
      { x: (x + width) * scale, y: (y + height) * scale },
    ]);
    return boundsOf(corners);
  });
}

/** Mean blue of the square round each pixel, which at the rim is a part of it. */
function meansRound({ data, width, height }: RgbaImage): Float32Array {
  const columns = new Float32Array(width);
  const means = new Float32Array(width * height);
  const addRow = (y: number, sign: 1 | -1): void => {
    for (let x = 0, at = y * width * 4 + 2; x < width; x++, at += 4) columns[x]! += sign * data[at]!;
  };
  for (let y = 0; y < Math.min(RADIUS, height); y++) addRow(y, 1);
  for (let y = 0; y < height; y++) {
    if (y + RADIUS < height) addRow(y + RADIUS, 1);
    if (y - RADIUS - 1 >= 0) addRow(y - RADIUS - 1, -1);
    const rows = Math.min(height - 1, y + RADIUS) - Math.max(0, y - RADIUS) + 1;
    let sum = 0;
    for (let x = 0; x < Math.min(RADIUS, width); x++) sum += columns[x]!;
    for (let x = 0; x < width; x++) {
      if (x + RADIUS < width) sum += columns[x + RADIUS]!;
      if (x - RADIUS - 1 >= 0) sum -= columns[x - RADIUS - 1]!;
      const across = Math.min(width - 1, x + RADIUS) - Math.max(0, x - RADIUS) + 1;
      means[y * width + x] = sum / (rows * across);
    }
  }
  return means;
}

/** 1 where a pixel is brighter (`sign` 1) or darker (-1) than what is round it, and may be part of a letter. */
function strokes(
  { data, width, height }: RgbaImage,
  means: Float32Array,
  sign: number,
  classes: ClassMap | undefined,
): Uint8Array {
  const found = new Uint8Array(means.length);
  for (let y = 0, i = 0; y < height; y++) {
    const row = classes ? Math.floor(((y + 0.5) / height) * classes.height) * classes.width : 0;
    for (let x = 0; x < width; x++, i++) {
      if (sign * (data[i * 4 + 2]! - means[i]!) <= CONTRAST) continue;
      const shown = classes?.labels[row + Math.floor(((x + 0.5) / width) * classes.width)];
      const stamp = data[i * 4]! - data[i * 4 + 2]! > STAMP;
      if (shown === undefined || shown === BACKGROUND || (shown === CLOTHES && stamp)) found[i] = 1;
    }
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

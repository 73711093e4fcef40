import type { FaceInput } from '../checks/check.ts';
import type { Point } from '../geometry.ts';
import { EAR_EDGES } from '../landmarks/face-outlines.ts';
import { type CloseUp, PERSON_CLASSES, type PersonClass } from '../observation.ts';
import { alignedFace, mapping } from './aligned-face.ts';
import { cellColour } from './cell-colour.ts';
import { CLOSE_UP_SIDE } from './close-up-area.ts';
import { hairColour } from './hair-colour.ts';
import { deltaE, type Lab, labOf } from './lab.ts';
import { outlineOf } from './outlines.ts';

const indexOf = (name: PersonClass): number => PERSON_CLASSES.indexOf(name);
const BACKGROUND = indexOf('background');
const COVERS: readonly number[] = [indexOf('hair'), indexOf('clothes'), indexOf('others')];
const SKIN: readonly number[] = [indexOf('face-skin'), indexOf('body-skin')];

/** Rows are looked at from here to the height of the mouth, in shares of the way from the eyes: above is the hairline. */
const FIRST_ROW = 0.4;

/** Lengths in T (eyes to chin) from the edge of the face outwards. */
const EAR = 0.2;
const FARTHEST = 0.45;

/** An ear reaches out further than this; so far out there is nothing of the head but long hair. */
const NO_EAR = 0.06;
const WALL = 0.8;

/**
 * CIELAB distances by which the map's "background" beside a face without an ear is hair after all: like the hair on
 * the head and unlike the wall further out.
 */
const LIKE_HAIR = 15;
const UNLIKE_WALL = 25;

/** Fewer cells of hair in a row are the model's rough edge. */
const MOST_STRAY_CELLS = 1;

/** What lies beside the face where an ear should be. */
export interface EarSide {
  /** Share (0–1) of the rows in which hair, cloth or a thing comes before the width of an ear. */
  readonly covered: number;
  /** How far skin reaches out from the edge of the face, in T: the ninth decile of the rows. */
  readonly skin: number;
  /** Where it was looked, in pixels of the analysed picture. */
  readonly outline: readonly Point[];
}

/** Both sides of the head, left and right of the picture. Ask for it through `input.shared(ears)`. */
export function ears(input: FaceInput): readonly [EarSide, EarSide] | 'model-missing' {
  const { face, observation } = input;
  const { closeUp } = observation;
  if (!closeUp) return 'model-missing';
  const hair = input.shared(hairColour);
  const aligned = input.shared(alignedFace);
  const colourOf = (cell: number): Lab => labOf(...cellColour(aligned, closeUp.width, cell));
  /** Whether a cell that the map takes for wall is hair by its colour. */
  const isHair = (cell: number, wall: number): boolean => {
    if (!hair || closeUp.labels[cell] !== BACKGROUND || closeUp.labels[wall] !== BACKGROUND) return false;
    const colour = colourOf(cell);
    return deltaE(colour, hair) < LIKE_HAIR && deltaE(colour, colourOf(wall)) > UNLIKE_WALL;
  };
  return [
    sideOf(closeUp, isHair, outlineOf(face, EAR_EDGES.left), -1),
    sideOf(closeUp, isHair, outlineOf(face, EAR_EDGES.right), 1),
  ];
}

function sideOf(
  closeUp: CloseUp,
  isHair: (cell: number, wall: number) => boolean,
  points: readonly Point[],
  step: -1 | 1,
): EarSide {
  const { toAligned, toPicture } = mapping(closeUp.area, closeUp.width);
  const edge = points.map(toAligned);
  const [top, bottom] = [edge[0]!.y, edge[edge.length - 1]!.y];
  const first = top + FIRST_ROW * (bottom - top);
  const length = closeUp.width / CLOSE_UP_SIDE;
  const rows: { readonly hidden: boolean; readonly skin: number }[] = [];
  for (let y = Math.floor(first); y <= bottom; y++) {
    const x = Math.round(edgeAt(edge, y));
    const skin = skinCells(closeUp, x, y, step, FARTHEST * length);
    const strip = [...outwards(closeUp, x, y, step, EAR * length)];
    const [wall] = outwards(closeUp, x + step * Math.round(WALL * length), y, step, 1);
    // Where an ear shows, dark wall behind it is a shadow.
    const bare = skin > NO_EAR * length ? [] : strip.slice(skin);
    const dark = wall === undefined ? 0 : bare.filter((cell) => isHair(cell, wall)).length;
    rows.push({
      hidden:
        strip.filter((cell) => COVERS.includes(closeUp.labels[cell]!)).length > MOST_STRAY_CELLS ||
        dark > bare.length / 2,
      skin: skin / length,
    });
  }
  const skins = rows.map(({ skin }) => skin).sort((a, b) => a - b);
  const at = (y: number, out: number): Point => toPicture({ x: edgeAt(edge, y) + step * out * length, y });
  return {
    covered: rows.length === 0 ? 0 : rows.filter(({ hidden }) => hidden).length / rows.length,
    skin: skins[Math.floor(0.9 * skins.length)] ?? 0,
    outline: [at(first, 0), at(bottom, 0), at(bottom, EAR), at(first, EAR)],
  };
}

/** The column of the edge of the face in a row; beyond its ends that of the end. */
function edgeAt(edge: readonly Point[], y: number): number {
  for (let i = 0; i + 1 < edge.length; i++) {
    const [a, b] = [edge[i]!, edge[i + 1]!];
    if (y <= b.y && b.y > a.y) return a.x + (Math.max(0, y - a.y) / (b.y - a.y)) * (b.x - a.x);
  }
  return edge[edge.length - 1]!.x;
}

/** Cells of skin before anything else begins. */
function skinCells(closeUp: CloseUp, x: number, y: number, step: -1 | 1, most: number): number {
  let count = 0;
  for (const cell of outwards(closeUp, x, y, step, most)) {
    if (!SKIN.includes(closeUp.labels[cell]!)) return count;
    count++;
  }
  return count;
}

/** The cells of a row from a column on. */
function* outwards(
  { width, height }: CloseUp,
  x: number,
  y: number,
  step: -1 | 1,
  most: number,
): Generator<number> {
  if (y < 0 || y >= height) return;
  for (let d = 0; d < most; d++) {
    const at = x + step * d;
    if (at < 0 || at >= width) return;
    yield y * width + at;
  }
}

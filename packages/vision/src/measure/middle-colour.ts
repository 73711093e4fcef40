import type { CloseUp } from '../observation.ts';
import type { AlignedFace } from './aligned-face.ts';
import { cellColour } from './cell-colour.ts';
import { linearLight } from './lab.ts';

/** A colour in linear light, 0–1. */
export type Linear = readonly [red: number, green: number, blue: number];

/** Fewer cells than these tell nothing of a colour. */
const FEWEST_CELLS = 12;

/**
 * Mean, in linear light, of the cells between two ranks of brightness, 0 the darkest and 1 the brightest.
 * @returns nothing when there are too few cells
 */
export function middleColour(
  aligned: AlignedFace,
  { width }: CloseUp,
  cells: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
): Linear | undefined {
  if (cells.length < FEWEST_CELLS) return undefined;
  const colours = cells
    .map((cell) => cellColour(aligned, width, cell).map((value) => linearLight(value / 255)))
    .sort((p, q) => brightness(p) - brightness(q))
    .slice(Math.floor(cells.length * from), Math.ceil(cells.length * to));
  const mean = (channel: number): number => colours.reduce((sum, c) => sum + c[channel]!, 0) / colours.length;
  return [mean(0), mean(1), mean(2)];
}

/** Relative luminance of a colour in linear light (ITU-R BT.709). */
export function brightness([red, green, blue]: readonly number[]): number {
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

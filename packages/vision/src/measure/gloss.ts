import type { FaceInput } from '../checks/check.ts';
import { linearOfByte } from '../image/luminance.ts';
import { quantile } from './skin-light.ts';
import { skinMap } from './skin-map.ts';

/** Light that skin mirrors instead of scattering, cell by cell of the skin map. */
export interface Gloss {
  /** Mirrored light over the red light of the median skin; 0 where there is no skin. */
  readonly cells: Float32Array;
}

/**
 * Median skin darker than this (linear light) counts as this bright: dark skin and low-key pictures mirror as
 * much light as bright ones, which is more beside what they scatter.
 */
const DARKEST_REFERENCE = 0.35;

/** Skin whose blue is this near to its red (grey pictures): colour cannot part mirrored from scattered light. */
const GREYEST = 0.75;

/** Cells darker than this in red (linear light) do not help to find the colour of the skin. */
const TOO_DARK = 0.02;

/**
 * Skin scatters light in its own colour, in which blue is a fixed fraction β of red, and mirrors light as it
 * comes, in which blue is as strong as red (the dichromatic model of reflection, Shafer 1985). So of a cell
 * with red r and blue b the share (b − βr) / (1 − β) is mirrored, whatever its shading. β is the median over
 * the skin.
 */
export function gloss(input: FaceInput): Gloss {
  const { skin, rgb } = input.shared(skinMap);
  const reds: number[] = [];
  const ratios: number[] = [];
  for (let i = 0; i < skin.length; i++) {
    if (skin[i] === 0) continue;
    const red = linearOfByte(rgb[i * 3]!);
    reds.push(red);
    if (red > TOO_DARK) ratios.push(linearOfByte(rgb[i * 3 + 2]!) / red);
  }
  const typical = quantile(reds, 0.5);
  const beta = quantile(ratios, 0.5);
  const reference = Math.max(DARKEST_REFERENCE, typical);
  const cells = new Float32Array(skin.length);
  for (let i = 0; i < skin.length; i++) {
    if (skin[i] === 0) continue;
    const red = linearOfByte(rgb[i * 3]!);
    const blue = linearOfByte(rgb[i * 3 + 2]!);
    const mirrored = beta > GREYEST ? red - typical : (blue - beta * red) / (1 - beta);
    cells[i] = Math.max(0, mirrored / reference);
  }
  return { cells };
}

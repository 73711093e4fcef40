import type { FaceInput } from '../checks/check.ts';
import { linearOfByte } from '../image/luminance.ts';
import { SKIN_MAP_SIZE, skinMap } from './skin-map.ts';

/** Half the width of the square that each cell is averaged over: pores and stubble are not light. */
const RADIUS = 2;

/** Relative luminance (0–1, linear) of the bare skin, cell by cell of the skin map; 0 where there is none. */
export function skinLight(input: FaceInput): Float32Array {
  const { skin, rgb } = input.shared(skinMap);
  const light = new Float32Array(skin.length);
  for (let i = 0; i < skin.length; i++) {
    if (skin[i] === 0) continue;
    light[i] =
      0.2126 * linearOfByte(rgb[i * 3]!) +
      0.7152 * linearOfByte(rgb[i * 3 + 1]!) +
      0.0722 * linearOfByte(rgb[i * 3 + 2]!);
  }
  const smooth = new Float32Array(skin.length);
  for (let y = RADIUS; y < SKIN_MAP_SIZE - RADIUS; y++) {
    for (let x = RADIUS; x < SKIN_MAP_SIZE - RADIUS; x++) {
      const i = y * SKIN_MAP_SIZE + x;
      if (skin[i] === 1) smooth[i] = meanRound(light, skin, i);
    }
  }
  return smooth;
}

function meanRound(light: Float32Array, skin: Uint8Array, cell: number): number {
  let sum = 0;
  let count = 0;
  for (let dy = -RADIUS; dy <= RADIUS; dy++) {
    for (let dx = -RADIUS; dx <= RADIUS; dx++) {
      const i = cell + dy * SKIN_MAP_SIZE + dx;
      sum += light[i]!;
      count += skin[i]!;
    }
  }
  return sum / count;
}

/** The value below which a share of some values lie; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

import { cellsRegion } from '../../measure/cells-region.ts';
import type { Clothes } from '../../measure/clothes.ts';
import type { FaceInput, Region } from '../check.ts';

/** Where the clothes that were measured lie in the picture. */
export function clothesRegion({ observation }: FaceInput, { mask, top, width }: Clothes): Region | null {
  if (!observation.closeUp) return null;
  const cells: number[] = [];
  for (let i = 0; i < mask.length; i++) if (mask[i] === 1) cells.push(top * width + i);
  return cellsRegion(observation.closeUp, [cells]);
}

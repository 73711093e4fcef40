import type { Density } from './file-facts.ts';

/** Whole dots an inch; 0 when there is no density, no unit, or one density along rows and another down columns. */
export function dotsPerInch(density: Density | null): number {
  if (!density || density.unit === 'none') return 0;
  const inches = density.unit === 'cm' ? 2.54 : 1;
  const x = Math.round(density.x * inches);
  return x === Math.round(density.y * inches) ? x : 0;
}

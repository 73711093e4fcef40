import { gaussianBlur, type Plane } from '../image/gaussian-blur.ts';

/** Directions looked at, spread over half a turn. */
const DIRECTIONS = 8;

/** Distance of the points compared in the picture itself and in a copy blurred by 2 px. */
const FINE = 1;
const COARSE = 4;

/** Strong edges decide, not the mean. */
const PERCENTILE = 0.95;

/** Every third pixel of every third line is looked at. */
const STEP = 3;

/**
 * For each direction the strength of fine detail across it over that of coarse detail: 95th percentiles of the
 * second difference at 1 px and, blurred, at 4 px. Contrast cancels out, and so does that faces have more level
 * edges than upright ones.
 */
export function directionalDetail(plane: Plane): number[] {
  const coarse = gaussianBlur(plane, 2);
  return Array.from({ length: DIRECTIONS }, (_, k) => {
    const angle = (k * Math.PI) / DIRECTIONS;
    const strong = strongCurvature(coarse, angle, COARSE);
    return strong === 0 ? 0 : strongCurvature(plane, angle, FINE) / strong;
  });
}

function strongCurvature({ data, width, height }: Plane, angle: number, reach: number): number {
  const dx = reach * Math.cos(angle);
  const dy = reach * Math.sin(angle);
  const margin = COARSE + 2;
  const found: number[] = [];
  const at = (x: number, y: number): number => {
    const left = Math.floor(x);
    const top = Math.floor(y);
    const u = x - left;
    const v = y - top;
    const i = top * width + left;
    return (
      (data[i]! * (1 - u) + data[i + 1]! * u) * (1 - v) +
      (data[i + width]! * (1 - u) + data[i + width + 1]! * u) * v
    );
  };
  for (let y = margin; y < height - margin; y += STEP) {
    for (let x = margin; x < width - margin; x += STEP) {
      found.push(Math.abs(2 * data[y * width + x]! - at(x + dx, y + dy) - at(x - dx, y - dy)));
    }
  }
  const sorted = Float32Array.from(found).sort();
  return sorted[Math.floor(PERCENTILE * (sorted.length - 1))] ?? 0;
}

import type { Point } from '../geometry.ts';

/**
 * Visits every pixel whose centre lies inside a polygon (even-odd rule), clipped to `width × height`.
 * @param visit gets the row and the half-open range of columns of each span
 */
export function fillPolygon(
  polygon: readonly Point[],
  width: number,
  height: number,
  visit: (row: number, from: number, to: number) => void,
): void {
  const ys = polygon.map((p) => p.y);
  const first = Math.max(0, Math.ceil(Math.min(...ys) - 0.5));
  const last = Math.min(height - 1, Math.floor(Math.max(...ys) - 0.5));
  for (let row = first; row <= last; row++) {
    const crossings = crossingsAt(polygon, row + 0.5);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const from = Math.max(0, Math.ceil(crossings[i]! - 0.5));
      const to = Math.min(width, Math.ceil(crossings[i + 1]! - 0.5));
      if (from < to) visit(row, from, to);
    }
  }
}

/** Where the polygon's edges cross a horizontal line, from left to right. */
function crossingsAt(polygon: readonly Point[], y: number): number[] {
  const found: number[] = [];
  polygon.forEach((a, i) => {
    const b = polygon[(i + 1) % polygon.length]!;
    if (a.y <= y !== b.y <= y) found.push(a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x));
  });
  return found.sort((p, q) => p - q);
}

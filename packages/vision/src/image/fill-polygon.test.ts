import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPolygon } from './fill-polygon.ts';

function spansOf(polygon: { x: number; y: number }[], width: number, height: number): number[][] {
  const spans: number[][] = [];
  fillPolygon(polygon, width, height, (row, from, to) => spans.push([row, from, to]));
  return spans;
}

describe('fillPolygon', () => {
  it('fills a square from edge to edge', () => {
    const square = [
      { x: 2, y: 1 },
      { x: 5, y: 1 },
      { x: 5, y: 3 },
      { x: 2, y: 3 },
    ];
    expect(spansOf(square, 10, 10)).toEqual([
      [1, 2, 5],
      [2, 2, 5],
    ]);
  });

  it('leaves the notch of a concave outline open', () => {
    const u = [
      { x: 0, y: 0 },
      { x: 2, y: 0 },
      { x: 2, y: 4 },
      { x: 4, y: 4 },
      { x: 4, y: 0 },
      { x: 6, y: 0 },
      { x: 6, y: 6 },
      { x: 0, y: 6 },
    ];
    expect(spansOf(u, 10, 10).filter(([row]) => row === 1)).toEqual([
      [1, 0, 2],
      [1, 4, 6],
    ]);
  });

  it('never leaves the picture and fills about the area of a triangle', () => {
    const coordinate = fc.double({ min: -40, max: 140, noNaN: true });
    const point = fc.record({ x: coordinate, y: coordinate });
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        let clipped = 0;
        let whole = 0;
        fillPolygon([a, b, c], 100, 100, (row, from, to) => {
          expect(row >= 0 && row < 100 && from >= 0 && to <= 100 && from < to).toBe(true);
          clipped += to - from;
        });
        const shift = ({ x, y }: typeof a): typeof a => ({ x: x + 50, y: y + 50 });
        fillPolygon([a, b, c].map(shift), 250, 250, (_, from, to) => {
          whole += to - from;
        });
        const area = Math.abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2;
        const perimeter =
          Math.hypot(a.x - b.x, a.y - b.y) +
          Math.hypot(b.x - c.x, b.y - c.y) +
          Math.hypot(c.x - a.x, c.y - a.y);
        expect(Math.abs(whole - area)).toBeLessThanOrEqual(perimeter + 1);
        expect(clipped).toBeLessThanOrEqual(area + perimeter + 1);
      }),
    );
  });
});

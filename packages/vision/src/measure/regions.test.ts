import { describe, expect, it } from 'vitest';
import { cellsRegion, linesRegion, rectsRegion, scaleRegion } from './regions.ts';

describe('cellsRegion', () => {
  const half = ({ x, y }: { x: number; y: number }) => ({ x: x / 2, y: y / 2 });

  it('is nothing without cells', () => expect(cellsRegion([], 16, half)).toBeNull());

  it('holds all of every cell, in pixels of the picture', () => {
    expect(cellsRegion([2 * 16 + 4, 5 * 16 + 9], 16, half)?.box).toEqual({ x: 2, y: 1, width: 3, height: 2 });
  });
});

describe('linesRegion', () => {
  it('is a box even round a level line', () => {
    const line = [
      { x: 10, y: 5 },
      { x: 30, y: 5 },
    ] as const;
    expect(linesRegion([line], 2).box).toEqual({ x: 8, y: 3, width: 24, height: 4 });
  });
});

describe('rectsRegion', () => {
  it('holds the corners of a turned square', () => {
    const { box } = rectsRegion([{ cx: 50, cy: 40, width: 10, height: 10, rotation: Math.PI / 4 }]);
    expect(box.width).toBeCloseTo(10 * Math.SQRT2, 9);
    expect(box.x).toBeCloseTo(50 - 5 * Math.SQRT2, 9);
  });
});

describe('scaleRegion', () => {
  it('scales box and lines', () => {
    const region = {
      box: { x: 1, y: 2, width: 3, height: 4 },
      lines: [
        [
          { x: 1, y: 1 },
          { x: 2, y: 3 },
        ],
      ],
    } as const;
    expect(scaleRegion(region, 2)).toEqual({
      box: { x: 2, y: 4, width: 6, height: 8 },
      lines: [
        [
          { x: 2, y: 2 },
          { x: 4, y: 6 },
        ],
      ],
    });
  });
});

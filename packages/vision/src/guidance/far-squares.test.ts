import { describe, expect, it } from 'vitest';
import { farSquares } from './far-squares.ts';

const FRAME = { width: 480, height: 640 };

/** Whether a head is whole in some square and at least a fifth of its side. */
function seen(cx: number, cy: number, head: number): boolean {
  return farSquares(FRAME).some(
    (square) =>
      head >= square.width / 5 &&
      Math.max(Math.abs(cx - square.cx), Math.abs(cy - square.cy)) + head / 2 <= square.width / 2,
  );
}

describe('farSquares', () => {
  it('see a head of a tenth of the height wherever it is whole', () => {
    for (let x = 32; x <= 448; x += 8) for (let y = 32; y <= 608; y += 8) expect(seen(x, y, 64)).toBe(true);
  });

  it('see a head of a twentieth where somebody stands far away', () => {
    for (let x = 140; x <= 340; x += 8) for (let y = 16; y <= 400; y += 8) expect(seen(x, y, 32)).toBe(true);
    expect(seen(20, 620, 32)).toBe(false);
  });

  it('are few, the large ones first', () => {
    const sides = farSquares(FRAME).map(({ width }) => width);
    expect(sides.length).toBeLessThanOrEqual(14);
    expect(sides).toEqual([...sides].sort((a, b) => b - a));
  });

  it('lie inside of the picture, whichever way it lies', () => {
    for (const { width, height } of [FRAME, { width: 640, height: 480 }, { width: 640, height: 640 }]) {
      for (const square of farSquares({ width, height })) {
        expect(square.cx - square.width / 2).toBeGreaterThanOrEqual(-1e-9);
        expect(square.cx + square.width / 2).toBeLessThanOrEqual(width + 1e-9);
        expect(square.cy - square.height / 2).toBeGreaterThanOrEqual(-1e-9);
        expect(square.cy + square.height / 2).toBeLessThanOrEqual(height + 1e-9);
      }
    }
  });
});

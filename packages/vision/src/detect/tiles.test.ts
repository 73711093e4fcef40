import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tilesOf } from './tiles.ts';

const side = fc.integer({ min: 64, max: 8000 });

describe('tilesOf', () => {
  it('covers every point of any picture', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(side, side, share, share, (width, height, u, v) => {
        const tiles = tilesOf({ width, height });
        expect(tiles.length).toBeLessThanOrEqual(4);
        const holds = tiles.some(
          (t) =>
            Math.abs(t.cx - u * width) <= t.width / 2 + 1e-6 &&
            Math.abs(t.cy - v * height) <= t.height / 2 + 1e-6,
        );
        expect(holds).toBe(true);
      }),
    );
  });

  it('lays four over a photo, so that a face of a tenth of its width is whole in one of them', () => {
    const tiles = tilesOf({ width: 960, height: 1280 });
    expect(tiles).toHaveLength(4);
    for (let x = 48; x <= 912; x += 8) {
      for (let y = 48; y <= 1232; y += 8) {
        const whole = tiles.some(
          (t) => Math.abs(t.cx - x) <= t.width / 2 - 48 && Math.abs(t.cy - y) <= t.height / 2 - 48,
        );
        expect(whole, `${x}, ${y}`).toBe(true);
      }
    }
  });
});

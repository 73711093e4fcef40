import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captureArea } from './capture-area.ts';

describe('captureArea', () => {
  it.each([
    [1080, 1920, { x: 0, y: 240, width: 1080, height: 1440 }],
    [1280, 720, { x: 370, y: 0, width: 540, height: 720 }],
    [1920, 2560, { x: 0, y: 0, width: 1920, height: 2560 }],
  ])('of %d×%d', (width, height, area) => {
    expect(captureArea(width, height)).toEqual(area);
  });

  it('lies inside the picture, touches two of its edges and is 3:4 to a pixel', () => {
    const side = fc.integer({ min: 64, max: 8192 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const area = captureArea(width, height);
        expect(area.x).toBeGreaterThanOrEqual(0);
        expect(area.y).toBeGreaterThanOrEqual(0);
        expect(area.x + area.width).toBeLessThanOrEqual(width);
        expect(area.y + area.height).toBeLessThanOrEqual(height);
        expect(area.width === width || area.height === height).toBe(true);
        expect(Math.abs(area.width * 4 - area.height * 3)).toBeLessThanOrEqual(4);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { luma, luminance } from './luminance.ts';

describe('luminance', () => {
  it.each([
    [0, 0, 0, 0],
    [255, 255, 255, 255],
    [255, 0, 0, 54],
    [0, 255, 0, 182],
    [0, 0, 255, 18],
    // 188 of 255 is sRGB for half of the light: ((188/255 + 0.055) / 1.055)^2.4 = 0.503
    [188, 188, 188, 128],
  ])('of (%d, %d, %d) is %d', (r, g, b, y) => expect(luminance(r, g, b)).toBe(y));
});

describe('luma', () => {
  it('weighs the stored values', () => expect(luma(100, 200, 50)).toBeCloseTo(29.9 + 117.4 + 5.7, 9));
});

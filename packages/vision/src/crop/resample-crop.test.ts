import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paint } from '../testing/synthetic-face.ts';
import { resampleCrop } from './resample-crop.ts';

const ramp = paint(200, 160, (x, y) => [x, y, 255 - x]);

describe('resampleCrop', () => {
  it('gives the very pixels at their own size and place', () => {
    const out = resampleCrop(ramp, { x: 20, y: 30, width: 50, height: 40 }, { width: 50, height: 40 });
    for (let y = 0; y < 40; y++) {
      for (let x = 0; x < 50; x++) {
        const at = (y * 50 + x) * 3;
        expect([...out.subarray(at, at + 3)]).toEqual([20 + x, 30 + y, 235 - x]);
      }
    }
  });

  it('keeps a straight ramp straight at any scale and fraction of a pixel', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 20, max: 60, noNaN: true }),
        fc.double({ min: 30, max: 100, noNaN: true }),
        (x, width) => {
          const size = { width: 40, height: 8 };
          const out = resampleCrop(ramp, { x, y: 40, width, height: 8 }, size);
          for (let i = 0; i < size.width; i++) {
            expect(out[(4 * size.width + i) * 3]).toBeCloseTo(x + ((i + 0.5) * width) / 40 - 0.5, 1);
          }
        },
      ),
    );
  });

  it('counts every pixel when it shrinks: fine stripes become grey', () => {
    const stripes = paint(256, 256, (x) => (x % 2 === 0 ? [0, 0, 0] : [255, 255, 255]));
    const out = resampleCrop(stripes, { x: 32, y: 32, width: 192, height: 192 }, { width: 48, height: 48 });
    for (const value of out) expect(Math.abs(value - 127.5)).toBeLessThan(2);
  });

  it('repeats the edge beyond it', () => {
    const flat = paint(64, 64, (x) => (x < 32 ? [10, 20, 30] : [200, 100, 50]));
    const out = resampleCrop(flat, { x: -40, y: -100, width: 30, height: 30 }, { width: 30, height: 30 });
    for (let at = 0; at < out.length; at += 3) expect([...out.subarray(at, at + 3)]).toEqual([10, 20, 30]);
  });

  it('keeps values inside 0–255 beside hard edges', () => {
    const edge = paint(64, 64, (x) => (x < 31 ? [0, 0, 0] : [255, 255, 255]));
    const out = resampleCrop(edge, { x: 10, y: 10, width: 40, height: 40 }, { width: 123, height: 123 });
    expect(Math.min(...out)).toBe(0);
    expect(Math.max(...out)).toBe(255);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paint } from '../testing/synthetic-face.ts';
import { createPyramid } from './pyramid.ts';
import { sampleRect } from './sample-rect.ts';
import { wholePicture } from './whole-picture.ts';

const bytes = { range: [0, 255], border: 'replicate' } as const;

describe('sampleRect', () => {
  it('copies the picture when the rectangle is the picture at its own size', () => {
    const image = paint(40, 36, (x, y) => [x * 6, y * 7, (x * y) % 256]);
    const out = sampleRect(createPyramid(image), wholePicture(image), { width: 40, height: 36, ...bytes });
    for (let i = 0; i < 40 * 36; i++) {
      for (let k = 0; k < 3; k++) expect(out[i * 3 + k]).toBeCloseTo(image.data[i * 4 + k]!, 3);
    }
  });

  it('maps 0 and 255 to the ends of the range', () => {
    const image = paint(40, 40, (x) => (x < 20 ? [0, 0, 0] : [255, 255, 255]));
    const out = sampleRect(createPyramid(image), wholePicture(image), {
      width: 40,
      height: 40,
      range: [-1, 1],
      border: 'zero',
    });
    expect(out[0]).toBe(-1);
    expect(out[39 * 3]).toBeCloseTo(1, 6);
  });

  it('reads a plane of colour exactly at any place, size and turn (bilinear)', () => {
    const image = paint(64, 64, (x, y) => [2 * x + y, 0, 0]);
    const pyramid = createPyramid(image);
    fc.assert(
      fc.property(
        fc.double({ min: 20, max: 44, noNaN: true }),
        fc.double({ min: 20, max: 44, noNaN: true }),
        fc.double({ min: 2, max: 15, noNaN: true }),
        fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }),
        (cx, cy, size, rotation) => {
          const n = 16;
          const out = sampleRect(
            pyramid,
            { cx, cy, width: size, height: size, rotation },
            { width: n, height: n, ...bytes },
          );
          for (const [i, j] of [
            [0, 0],
            [n - 1, 3],
            [7, n - 1],
          ] as const) {
            const u = ((i + 0.5) / n - 0.5) * size;
            const v = ((j + 0.5) / n - 0.5) * size;
            const x = cx + u * Math.cos(rotation) - v * Math.sin(rotation) - 0.5;
            const y = cy + u * Math.sin(rotation) + v * Math.cos(rotation) - 0.5;
            expect(out[(j * n + i) * 3]).toBeCloseTo(2 * x + y, 3);
          }
        },
      ),
    );
  });

  it('is black beyond the edge with `zero`, the nearest pixel with `replicate`', () => {
    const pyramid = createPyramid(paint(32, 32, () => [200, 100, 50]));
    const beyond = { cx: -50, cy: 16, width: 8, height: 8, rotation: 0 };
    const black = sampleRect(pyramid, beyond, { width: 4, height: 4, range: [0, 255], border: 'zero' });
    expect([...black].every((v) => v === 0)).toBe(true);
    const nearest = sampleRect(pyramid, beyond, { width: 4, height: 4, ...bytes });
    expect([...nearest.slice(0, 3)].map(Math.round)).toEqual([200, 100, 50]);
  });

  it('reads a coarser level when it shrinks, so that a fine pattern becomes its mean', () => {
    const image = paint(512, 512, (x, y) => ((x + y) % 2 ? [255, 255, 255] : [0, 0, 0]));
    const out = sampleRect(createPyramid(image), wholePicture(image), { width: 64, height: 64, ...bytes });
    for (const value of out) expect(Math.abs(value - 128)).toBeLessThan(1.5);
  });
});

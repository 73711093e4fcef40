import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from './place-labels.ts';

const picture = { width: 400, height: 600 };

describe('placeLabels', () => {
  it('sits on the top left corner of its box', () => {
    const box = { x: 50, y: 100, width: 80, height: 90 };
    expect(placeLabels([{ width: 60, height: 20, box }], picture)).toEqual([
      { x: 50, y: 80, width: 60, height: 20 },
    ]);
  });

  it('stacks labels of the same box upwards, and below the box where the picture ends', () => {
    const label = { width: 60, height: 20, box: { x: 50, y: 100, width: 80, height: 90 } };
    const labels = Array.from({ length: 7 }, () => label);
    expect(placeLabels(labels, picture).map(({ y }) => y)).toEqual([80, 60, 40, 20, 0, 190, 210]);
  });

  it('stays in the picture, and labels do not overlap while there is room', () => {
    const label = fc.record({
      width: fc.integer({ min: 1, max: 300 }),
      height: fc.constant(20),
      box: fc.record({
        x: fc.integer({ min: 0, max: 399 }),
        y: fc.integer({ min: 0, max: 300 }),
        width: fc.constant(10),
        height: fc.constant(10),
      }),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 13 }), (labels) => {
        const placed = placeLabels(labels, picture);
        placed.forEach((a, i) => {
          expect(a.x).toBeGreaterThanOrEqual(0);
          expect(a.x + a.width).toBeLessThanOrEqual(picture.width);
          expect(a.y + a.height).toBeLessThanOrEqual(picture.height);
          for (const b of placed.slice(0, i)) {
            const apart =
              a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height;
            expect(apart).toBe(true);
          }
        });
      }),
    );
  });
});

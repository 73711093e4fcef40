import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntheticLandmarks } from '../testing/synthetic-face.ts';
import { regionFromDetection, regionFromLandmarks } from './region-of-interest.ts';

describe('regionFromDetection', () => {
  it('turns with the line of the eyes and adds half of the longer side', () => {
    const region = regionFromDetection({
      box: { x: 10, y: 20, width: 40, height: 60 },
      score: 1,
      detector: 'short-range',
      keypoints: [
        { x: 10, y: 10 },
        { x: 20, y: 20 },
      ],
    });
    expect(region).toEqual({ cx: 30, cy: 50, width: 90, height: 90, rotation: Math.PI / 4 });
  });
});

describe('regionFromLandmarks', () => {
  it('turns, moves and grows with the face', () => {
    const base = regionFromLandmarks(syntheticLandmarks({ cx: 0, cy: 0, scale: 1 }));
    fc.assert(
      fc.property(
        fc.double({ min: -1.2, max: 1.2, noNaN: true }),
        fc.double({ min: 0.5, max: 20, noNaN: true }),
        (angle, scale) => {
          const c = Math.cos(angle);
          const s = Math.sin(angle);
          // y is up in the canonical face, so a clockwise turn in the picture is a negative one here.
          const rotation = [c, s, 0, -s, c, 0, 0, 0, 1];
          const region = regionFromLandmarks(syntheticLandmarks({ cx: 100, cy: 50, scale, rotation }));
          expect(region.rotation).toBeCloseTo(base.rotation + angle, 4);
          expect(region.width / scale).toBeCloseTo(base.width, 3);
          expect(region.cx).toBeCloseTo(100 + scale * (base.cx * c - base.cy * s), 2);
          expect(region.cy).toBeCloseTo(50 + scale * (base.cx * s + base.cy * c), 2);
        },
      ),
    );
  });
});

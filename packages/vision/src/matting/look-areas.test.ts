import { expect, it } from 'vitest';
import { syntheticLandmarks } from '../testing/synthetic-face.ts';
import { lookAreas } from './look-areas.ts';

const PICTURE = { width: 300, height: 400 };
const faceTurned = (by: number) => {
  const [cos, sin] = [Math.cos(by), Math.sin(by)];
  return {
    landmarks: syntheticLandmarks({
      cx: 150,
      cy: 150,
      scale: 8,
      rotation: [cos, sin, 0, -sin, cos, 0, 0, 0, 1],
    }),
  };
};

it('looks at what the picture shows of the part, and at its lowest square', () => {
  const { whole, lowest } = lookAreas({ x: -30, y: 40, width: 270, height: 360 }, PICTURE, faceTurned(0));
  expect(whole).toEqual({ cx: 120, cy: 220, width: 240, height: 360, rotation: 0 });
  expect(lowest).toEqual({ cx: 120, cy: 280, width: 240, height: 240, rotation: 0 });
});

it('looks at nothing above or below the picture', () => {
  const { whole } = lookAreas({ x: 20, y: -50, width: 270, height: 500 }, PICTURE, faceTurned(0));
  expect(whole).toEqual({ cx: 155, cy: 200, width: 270, height: 400, rotation: 0 });
});

it('looks once at a part that is nearly square', () => {
  expect(lookAreas({ x: 0, y: 0, width: 300, height: 320 }, PICTURE, faceTurned(0)).lowest).toBeUndefined();
});

it('looks at the upper left and upper right of the head, in the axes of the head', () => {
  for (const turn of [0, 0.4]) {
    const [head, left, right] = lookAreas({ x: 0, y: 0, ...PICTURE }, PICTURE, faceTurned(turn)).head;
    const apart = [right!.cx - left!.cx, right!.cy - left!.cy];
    expect(apart[0]).toBeCloseTo(0.3 * head!.width * Math.cos(head!.rotation), 6);
    expect(apart[1]).toBeCloseTo(0.3 * head!.width * Math.sin(head!.rotation), 6);
    const middle = [(left!.cx + right!.cx) / 2 - head!.cx, (left!.cy + right!.cy) / 2 - head!.cy];
    expect(middle[0]).toBeCloseTo(0.15 * head!.width * Math.sin(head!.rotation), 6);
    expect(middle[1]).toBeCloseTo(-0.15 * head!.width * Math.cos(head!.rotation), 6);
    for (const look of [left!, right!]) {
      expect(look.width).toBeCloseTo(0.7 * head!.width, 9);
      expect(look.rotation).toBe(head!.rotation);
    }
  }
});

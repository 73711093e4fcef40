import { describe, expect, it } from 'vitest';
import { faceFrame } from '../../measure/face-frame.ts';
import { measureCheck } from '../../testing/measure-check.ts';
import { paint, syntheticFace } from '../../testing/synthetic-face.ts';
import { hotSpots } from './hot-spots.ts';

const face = syntheticFace({ cx: 240, cy: 300, scale: 15 });
const { eyes, interEye } = faceFrame(face);
type Colour = readonly [number, number, number];
const SKIN: Colour = [205, 160, 130];
const WHITE: Colour = [252, 250, 248];

/** A disc of another colour on skin, in inter-eye distances from between the eyes. */
function disc(dx: number, dy: number, radius: number, colour: Colour, skin: Colour = SKIN) {
  return paint(480, 640, (x, y) =>
    Math.hypot(x - eyes.x - dx * interEye, y - eyes.y - dy * interEye) < radius * interEye ? colour : skin,
  );
}

describe('hot-spots', () => {
  it('is 0 on even skin, light or dark, shaded or not', () => {
    for (const skin of [SKIN, [250, 225, 205], [70, 45, 35]] as const) {
      expect(measureCheck(hotSpots, face, disc(0, 0, 0, WHITE, skin))).toMatchObject({
        value: 0,
        score: 100,
        region: null,
      });
    }
    const shaded = paint(480, 640, (x) => (x < 240 ? SKIN : [146, 113, 91]));
    expect(measureCheck(hotSpots, face, shaded).value).toBe(0);
  });

  it('is the share of a white spot in the middle, and twice that on one cheek', () => {
    const forehead = measureCheck(hotSpots, face, disc(0, -0.55, 0.2, WHITE));
    const cheek = measureCheck(hotSpots, face, disc(0.55, 0.5, 0.2, WHITE));
    expect(forehead.value).toBeGreaterThan(0.02);
    expect(cheek.value / forehead.value).toBeGreaterThan(1.7);
    expect(cheek.value / forehead.value).toBeLessThan(2.3);
    expect(cheek.region?.box.x).toBeCloseTo(eyes.x + 0.35 * interEye, -1);
    expect(cheek.region?.box.width).toBeCloseTo(0.4 * interEye, -1);
  });

  it('takes brighter skin of the same colour for no highlight', () => {
    expect(measureCheck(hotSpots, face, disc(0.55, 0.5, 0.2, [240, 189, 154])).value).toBe(0);
  });

  it('finds spots on grey pictures by their brightness', () => {
    const grey = disc(0, -0.55, 0.2, [250, 250, 250], [120, 120, 120]);
    expect(measureCheck(hotSpots, face, grey).value).toBeGreaterThan(0.02);
  });
});

import { describe, expect, it } from 'vitest';
import { faceFrame } from '../../measure/face-frame.ts';
import { measureCheck } from '../../testing/measure-check.ts';
import { randomNormal } from '../../testing/random-normal.ts';
import { paint, syntheticFace } from '../../testing/synthetic-face.ts';
import { noRecapture } from './no-recapture.ts';

const face = syntheticFace({ cx: 240, cy: 320, scale: 12 });
const { eyes, eyesToChin } = faceFrame(face);
type Colour = [number, number, number];

const skin = (): ((x: number, y: number) => Colour) => {
  const normal = randomNormal(3);
  return () => {
    const v = 150 + 3 * normal();
    return [v + 40, v, v - 20];
  };
};

/** A sheet about the head, turned a little, on a darker table. */
function sheet(sides: readonly string[], turn = 0.05) {
  const inside = skin();
  return paint(480, 640, (x, y) => {
    const u = (x - eyes.x + turn * (y - eyes.y)) / eyesToChin;
    const v = (y - eyes.y - turn * (x - eyes.x)) / eyesToChin;
    const out =
      (sides.includes('left') && u < -1.2) ||
      (sides.includes('right') && u > 1.2) ||
      (sides.includes('top') && v < -1.4) ||
      (sides.includes('bottom') && v > 1.6);
    return out ? [70, 60, 50] : inside(x, y);
  });
}

describe('no-recapture', () => {
  it('is near 0 for a face on a plain wall', () => {
    expect(measureCheck(noRecapture, face, paint(480, 640, skin())).value).toBeLessThan(0.45);
  });

  it('is near 1 for a sheet whose edges show on three or four sides', () => {
    expect(measureCheck(noRecapture, face, sheet(['left', 'right', 'top'])).value).toBeGreaterThan(0.9);
    expect(
      measureCheck(noRecapture, face, sheet(['left', 'right', 'top', 'bottom'], -0.1)).value,
    ).toBeGreaterThan(0.9);
  });

  it('takes two edges for furniture', () => {
    expect(measureCheck(noRecapture, face, sheet(['left', 'top'])).value).toBeLessThan(0.5);
  });

  it('is 1 where a regular pattern lies over the face', () => {
    const under = skin();
    const dotted = paint(480, 640, (x, y) => {
      const wave = 6 * Math.cos(1.1 * x + 0.7 * y);
      return under(x, y).map((v) => v + wave) as Colour;
    });
    expect(measureCheck(noRecapture, face, dotted).value).toBe(1);
  });
});

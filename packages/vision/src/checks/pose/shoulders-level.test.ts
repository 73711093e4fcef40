import { describe, expect, it } from 'vitest';
import { faceFrame } from '../../measure/face-frame.ts';
import { type ClassMap, PERSON_CLASSES, type PersonClass } from '../../observation.ts';
import { measureCheck } from '../../testing/measure-check.ts';
import { paint, syntheticFace } from '../../testing/synthetic-face.ts';
import { shouldersLevel } from './shoulders-level.ts';

const WIDTH = 600;
const HEIGHT = 800;
const face = syntheticFace({ cx: 300, cy: 300, scale: 12 });
const { chin, eyesToChin } = faceFrame(face);

/** @param classAt gets a place in lengths "T" from the chin */
function classes(classAt: (x: number, y: number) => PersonClass): ClassMap {
  const size = 256;
  const labels = Uint8Array.from({ length: size * size }, (_, i) => {
    const x = (((i % size) + 0.5) / size) * WIDTH;
    const y = ((Math.floor(i / size) + 0.5) / size) * HEIGHT;
    return PERSON_CLASSES.indexOf(classAt((x - chin.x) / eyesToChin, (y - chin.y) / eyesToChin));
  });
  return { labels, confidence: new Float32Array(labels.length).fill(1), width: size, height: size };
}

function angleOf(
  classAt: (x: number, y: number) => PersonClass,
  paintAt: (x: number) => [number, number, number] = () => [128, 128, 128],
): number {
  const picture = paint(WIDTH, HEIGHT, paintAt);
  return measureCheck(shouldersLevel, face, picture, 1, { classes: classes(classAt) }).value;
}

/** Shoulders that fall to the sides, turned by an angle. */
const tilted =
  (degrees: number) =>
  (x: number, y: number): PersonClass => {
    const turn = Math.tan((degrees * Math.PI) / 180) * x;
    return y > 0.2 + 0.15 * Math.abs(x) + turn && Math.abs(x) < 1.9 ? 'clothes' : 'background';
  };

describe('shoulders-level', () => {
  it.each([0, 8, -8, 12])('is the angle between the shoulders: %s degrees', (degrees) => {
    expect(angleOf(tilted(degrees))).toBeCloseTo(degrees, 0);
  });

  it('is skipped where hair hides the shoulders, or a shoulder is outside the picture', () => {
    const hair = (x: number, y: number): PersonClass =>
      Math.abs(x) < 1.7 && y > -1 && tilted(0)(x, y) === 'background' ? 'hair' : tilted(0)(x, y);
    expect(() => angleOf(hair)).toThrow('too-small');
    expect(() => angleOf((x, y) => (x < 0.5 ? tilted(0)(x, y) : 'background'))).toThrow('too-small');
  });

  it('is skipped where one shoulder lies in shadow', () => {
    const halves =
      (dark: number) =>
      (x: number): [number, number, number] => {
        const level = x < 300 ? 160 : dark;
        return [level, level, level];
      };
    expect(angleOf(tilted(6), halves(120))).toBeCloseTo(6, 0);
    expect(() => angleOf(tilted(6), halves(70))).toThrow('too-small');
  });

  it('leaves alone what stands beside the head', () => {
    const someone = (x: number, y: number): PersonClass =>
      x > 1.2 ? 'clothes' : x < -1.2 && y < 0.3 && y > 0.25 ? 'hair' : tilted(6)(x, y);
    expect(angleOf(someone)).toBeCloseTo(6, 0);
  });
});

import { describe, expect, it } from 'vitest';
import type { RgbaImage } from '../../image/rgba-image.ts';
import { faceFrame } from '../../measure/face-frame.ts';
import { measureCheck } from '../../testing/measure-check.ts';
import { paint, syntheticFace } from '../../testing/synthetic-face.ts';
import { pixelation } from './pixelation.ts';

const face = syntheticFace({ cx: 240, cy: 300, scale: 15 });
const { interEye } = faceFrame(face);

/** Discs of many sizes with edges one pixel wide: what a sharp camera leaves. */
const picture = paint(480, 640, (x, y) => {
  const d = Math.hypot((x % 37) - 18, (y % 41) - 20);
  const v = 60 + 130 * Math.min(1, Math.max(0, d - 9 - ((x * y) % 5)));
  return [v, v, v];
});

const at = (image: RgbaImage, x: number, y: number): number =>
  image.data[(Math.min(639, y) * 480 + Math.min(479, x)) * 4]!;

/** Enlarged `factor` times from its top left part, by repeating pixels or between them. */
function enlarged(factor: number, smooth: boolean): RgbaImage {
  return paint(480, 640, (x, y) => {
    const [u, v] = [x / factor, y / factor];
    const [i, j] = [Math.floor(u), Math.floor(v)];
    const [a, b] = smooth ? [u - i, v - j] : [0, 0];
    const value =
      (at(picture, i, j) * (1 - a) + at(picture, i + 1, j) * a) * (1 - b) +
      (at(picture, i, j + 1) * (1 - a) + at(picture, i + 1, j + 1) * a) * b;
    return [value, value, value];
  });
}

const value = (image: RgbaImage): number => measureCheck(pixelation, face, image).value;

describe('pixelation', () => {
  it('finds all pixels of a sharp picture true', () => {
    expect(value(picture)).toBeCloseTo(interEye / Math.min(100, interEye), 1);
  });

  it.each([3, 4, 6])('finds pixels repeated %d times', (factor) => {
    const found = value(enlarged(factor, false));
    expect(found).toBeLessThan(1.6 / factor);
    expect(found).toBeGreaterThan(0.5 / factor);
  });

  it('falls when a picture is enlarged smoothly', () => {
    const values = [2, 4, 8].map((factor) => value(enlarged(factor, true)));
    expect(values[1]).toBeLessThan(values[0]!);
    expect(values[2]).toBeLessThan(0.4);
  });
});

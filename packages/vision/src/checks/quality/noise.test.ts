import { describe, expect, it } from 'vitest';
import { measureCheck } from '../../testing/measure-check.ts';
import { randomNormal } from '../../testing/random-normal.ts';
import { paint, syntheticFace } from '../../testing/synthetic-face.ts';
import { noise } from './noise.ts';

const face = syntheticFace({ cx: 240, cy: 300, scale: 15 });

/** Grey noise of a deviation over a picture. */
function noisy(sigma: number, at: (x: number, y: number) => number = () => 128) {
  const normal = randomNormal(7);
  return paint(480, 640, (x, y) => {
    const v = Math.round(at(x, y) + sigma * normal());
    return [v, v, v];
  });
}

describe('noise', () => {
  it.each([2, 5, 9])('of deviation %d is read', (sigma) => {
    const { value } = measureCheck(noise, face, noisy(sigma));
    expect(value / sigma).toBeGreaterThan(0.85);
    expect(value / sigma).toBeLessThan(1.1);
  });

  it('is 0 on a ramp', () => {
    const ramp = paint(480, 640, (x, y) => [40 + x / 4, 40 + y / 4, 120]);
    expect(measureCheck(noise, face, ramp).value).toBeLessThan(0.5);
  });

  it('is not raised by texture on half of the picture', () => {
    const woven = noisy(2, (x, y) => (y < 320 ? 128 : (x + y) % 2 === 0 ? 60 : 200));
    expect(measureCheck(noise, face, woven).value).toBeLessThan(3);
  });

  it('does not take black borders, where noise is cut off, for a clean picture', () => {
    expect(
      measureCheck(
        noise,
        face,
        noisy(6, (_, y) => (y < 400 ? 0 : 128)),
      ).value,
    ).toBeGreaterThan(5);
  });
});

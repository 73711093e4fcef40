import { expect, it } from 'vitest';
import { localContrast } from './local-contrast.ts';
import { BACKGROUND, PERSON, UNKNOWN } from './pixel-kinds.ts';

const SIZE = { width: 40, height: 64 };
const PIXELS = SIZE.width * SIZE.height;

/** Person left, wall right, four columns unknown between; the lower half of the person has the wall's colour. */
function scene() {
  const trimap = new Uint8Array(PIXELS);
  const rgb = new Float32Array(PIXELS * 3);
  for (let at = 0; at < PIXELS; at++) {
    const x = at % 40;
    trimap[at] = x < 18 ? PERSON : x < 22 ? UNKNOWN : BACKGROUND;
    const isDark = x < 18 && at < PIXELS / 2;
    rgb.set(isDark ? [10, 10, 10] : [40, 50, 60], at * 3);
  }
  return { trimap, rgb };
}

it('is the distance of the colours near by', () => {
  const { trimap, rgb } = scene();
  const found = localContrast(rgb, trimap, SIZE);
  const far = Math.hypot(30, 40, 50);
  expect(found[10 * 40 + 20]).toBeCloseTo(far, 3);
  expect(found[50 * 40 + 20]).toBeCloseTo(0, 3);
});

it('does not mind what the unknown pixels show', () => {
  const { trimap, rgb } = scene();
  const before = localContrast(rgb, trimap, SIZE);
  for (let at = 0; at < PIXELS; at++) if (trimap[at] === UNKNOWN) rgb.set([255, 0, 255], at * 3);
  expect(localContrast(rgb, trimap, SIZE)).toEqual(before);
});

it('has no bound where only one of the two is known', () => {
  const { trimap, rgb } = scene();
  const found = localContrast(
    rgb,
    trimap.map((kind) => (kind === PERSON ? UNKNOWN : kind)),
    SIZE,
  );
  expect(found.every((v) => v === Number.POSITIVE_INFINITY)).toBe(true);
});

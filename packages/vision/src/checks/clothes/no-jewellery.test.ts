import { describe, expect, it } from 'vitest';
import type { PersonClass } from '../../observation.ts';
import { measureCheck } from '../../testing/measure-check.ts';
import { syntheticCloseUp } from '../../testing/synthetic-close-up.ts';
import { syntheticFace } from '../../testing/synthetic-face.ts';
import type { Measurement } from '../check.ts';
import { noJewellery } from './no-jewellery.ts';

const face = syntheticFace({ cx: 240, cy: 240, scale: 13 });

/** A class map with things where a place, in lengths from eyes to chin, is wanted. */
function withThings(is: (x: number, y: number) => boolean): Measurement {
  const closeUp = syntheticCloseUp(face, (x, y): PersonClass => (is(x, y) ? 'others' : 'face-skin'));
  return measureCheck(noJewellery, face, undefined, 1, { closeUp });
}

const disc = (cx: number, cy: number, radius: number) => (x: number, y: number) =>
  Math.hypot(x - cx, y - cy) < radius;

describe('no-jewellery', () => {
  it('is the area of an earring in squares of the length from eyes to chin', () => {
    const { value, region } = withThings(disc(-0.75, 0.55, 0.08));
    expect(value).toBeCloseTo(Math.PI * 0.08 ** 2, 2);
    expect(region!.box.x + region!.box.width).toBeLessThan(240);
  });

  it('sees a chain on the neck', () => {
    const chain = (x: number, y: number): boolean =>
      Math.abs(x) < 0.5 && Math.abs(y - 1.6 + 0.8 * x * x) < 0.03;
    expect(withThings(chain).value).toBeGreaterThan(0.02);
  });

  it.each([
    ['nothing', () => false],
    [
      'glasses whose temples reach the ears',
      (x: number, y: number) => Math.abs(y) < 0.06 && Math.abs(x) < 0.8,
    ],
    ['a hat', (_x: number, y: number) => y < -0.5],
    ['something over the mouth', disc(0, 0.6, 0.2)],
    ['the ring of a space suit', (x: number, y: number) => y > 1.2 && Math.abs(x) < 1],
    ['a thing far beside the head', disc(1.6, 0.5, 0.1)],
  ] as const)('is 0 for %s', (_, is) => {
    expect(withThings(is)).toMatchObject({ value: 0, score: 100, region: null });
  });

  it('is skipped without a close-up', () => {
    expect(() => measureCheck(noJewellery, face)).toThrow(/model-missing/);
  });
});

import { describe, expect, it } from 'vitest';
import { measureCheck } from '../../testing/measure-check.ts';
import { inHeadLengths, syntheticCloseUp } from '../../testing/synthetic-close-up.ts';
import { paint, syntheticFace } from '../../testing/synthetic-face.ts';
import type { FaceCheck, Measurement } from '../check.ts';
import { clothesDistinct } from './clothes-distinct.ts';
import { clothesMustBeWhite } from './clothes-must-be-white.ts';
import { clothesNotBlue } from './clothes-not-blue.ts';
import { clothesNotWhite } from './clothes-not-white.ts';
import { clothesPlain } from './clothes-plain.ts';

type Rgb = readonly [number, number, number];

const face = syntheticFace({ cx: 120, cy: 120, scale: 6.5 });
const place = inHeadLengths(face);

/** Clothes from a quarter of a length below the chin on, of a colour by place in lengths from eyes to chin. */
function measure(check: FaceCheck, cloth: (x: number, y: number) => Rgb): Measurement {
  const image = paint(240, 320, (column, row) => {
    const [x, y] = place(column, row);
    return y > 1.25 ? cloth(x, y) : [200, 150, 120];
  });
  const closeUp = syntheticCloseUp(face, (_x, y) => (y > 1.25 ? 'clothes' : 'face-skin'));
  return measureCheck(check, face, image, 1, { closeUp });
}

const plain =
  (...rgb: Rgb) =>
  () =>
    rgb;
const half = (a: Rgb, b: Rgb) => (x: number) => (x < 0 ? a : b);

describe('clothes-not-blue', () => {
  it.each([
    ['royal blue', 48, 96, 190, 1],
    ['the background’s light blue', 100, 197, 255, 1],
    ['navy', 30, 44, 104, 1],
    ['white', 245, 245, 245, 0],
    ['white in cool light', 226, 238, 250, 0],
    ['black', 25, 25, 27, 0],
    ['grey in cool light', 120, 124, 130, 0],
    ['red', 150, 30, 40, 0],
    ['green', 52, 122, 84, 0],
    ['purple', 124, 58, 126, 0],
  ])('of %s', (_, r, g, b, value) => {
    expect(measure(clothesNotBlue, plain(r, g, b)).value).toBeCloseTo(value, 1);
  });

  it('counts a cloth that is almost black in part', () => {
    const { value } = measure(clothesNotBlue, plain(28, 32, 46));
    expect(value).toBeGreaterThan(0.1);
    expect(value).toBeLessThan(0.6);
  });

  it('is the share of the top', () => {
    expect(measure(clothesNotBlue, half([48, 96, 190], [240, 240, 240])).value).toBeCloseTo(0.5, 1);
  });
});

describe('clothes-not-white and clothes-must-be-white', () => {
  it.each([
    ['a white shirt', plain(235, 236, 238), 1],
    ['a cream one', plain(226, 206, 160), 0],
    ['half white', half([240, 240, 240], [30, 30, 30]), 0.5],
  ] as const)('read the same of %s', (_, cloth, share) => {
    expect(measure(clothesNotWhite, cloth).value).toBeCloseTo(share, 1);
    expect(measure(clothesMustBeWhite, cloth).value).toBeCloseTo(share, 1);
  });

  it('score the other way round', () => {
    expect(measure(clothesNotWhite, plain(240, 240, 240)).score).toBe(0);
    expect(measure(clothesMustBeWhite, plain(240, 240, 240)).score).toBe(100);
  });
});

describe('clothes-distinct', () => {
  it('is the distance to R 100, G 197, B 255', () => {
    expect(measure(clothesDistinct, plain(100, 197, 255)).value).toBeCloseTo(0, 1);
    // White is 24.6 lighter, 16.9 less green and 37.9 less blue: √(24.6² + 16.9² + 37.9²).
    expect(measure(clothesDistinct, plain(255, 255, 255)).value).toBeCloseTo(48.2, 0);
  });

  it('follows the third that is nearest to the background', () => {
    const third = (x: number, y: number): Rgb =>
      Math.floor(10 * (x + y) + 90) % 3 === 0 ? [100, 197, 255] : [20, 20, 20];
    expect(measure(clothesDistinct, third).value).toBeLessThan(35);
  });
});

describe('clothes-plain', () => {
  const stripes =
    (period: number, second: Rgb) =>
    (_x: number, y: number): Rgb =>
      (((y % period) + period) % period) / period < 0.5 ? [235, 235, 235] : second;

  it.each([0.08, 0.12, 0.2, 0.3])('sees stripes with a period of %d', (period) => {
    expect(measure(clothesPlain, stripes(period, [60, 60, 70])).value).toBeGreaterThan(4);
  });

  it('sees a pattern of equal lightness', () => {
    const cloth = (x: number, y: number): Rgb =>
      Math.sin(40 * x) * Math.sin(40 * y) > 0 ? [190, 110, 110] : [100, 150, 100];
    expect(measure(clothesPlain, cloth).value).toBeGreaterThan(4);
  });

  it.each([
    ['one colour', plain(150, 40, 50)],
    ['light that falls off', (x: number) => [180 + 40 * x, 180 + 40 * x, 182 + 40 * x] as const],
    ['a jacket over a shirt', (x: number) => (Math.abs(x) < 0.3 ? [240, 240, 240] : [40, 40, 45]) as Rgb],
    ['stripes that one hardly sees', stripes(0.08, [231, 231, 231])],
  ])('passes %s', (_, cloth) => expect(measure(clothesPlain, cloth).value).toBeLessThan(0.8));
});

describe.each([clothesNotBlue, clothesNotWhite, clothesMustBeWhite, clothesDistinct, clothesPlain])(
  '$code',
  (check) => {
    it('marks the clothes', () => {
      const { box } = measure(check, plain(90, 90, 90)).region!;
      const { y } = face.box;
      expect(box.y).toBeGreaterThan(y);
      expect(box.width).toBeGreaterThan(150);
    });

    it('is skipped without a close-up, and where hardly any cloth is seen', () => {
      expect(() => measureCheck(check, face)).toThrow(/model-missing/);
      const closeUp = syntheticCloseUp(face, () => 'body-skin');
      expect(() => measureCheck(check, face, undefined, 1, { closeUp })).toThrow(/too-small/);
    });
  },
);

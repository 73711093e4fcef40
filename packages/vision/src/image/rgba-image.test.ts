import { describe, expect, it } from 'vitest';
import { assertRgbaImage, sourceScale } from './rgba-image.ts';

const image = { data: new Uint8ClampedArray(80 * 64 * 4), width: 80, height: 64 };

describe('assertRgbaImage', () => {
  it('accepts a picture whose bytes fit', () => expect(() => assertRgbaImage(image)).not.toThrow());

  it.each([
    ['too few bytes', { ...image, data: image.data.subarray(4) }, 'input/invalid'],
    ['a fraction as width', { ...image, width: 80.5 }, 'input/invalid'],
    ['a file of no width', { ...image, sourceWidth: 0, sourceHeight: 64 }, 'input/invalid'],
    ['a file whose height is no number', { ...image, sourceHeight: Number.NaN }, 'input/invalid'],
    ['no width', { ...image, width: 0, data: new Uint8Array(0) }, 'input/invalid'],
    [
      'a side below 64 pixels',
      { data: new Uint8Array(80 * 63 * 4), width: 80, height: 63 },
      'image/too-small',
    ],
  ])('refuses %s', (_, bad, code) => {
    expect(() => assertRgbaImage(bad)).toThrow(expect.objectContaining({ code }));
  });
});

describe('sourceScale', () => {
  it('is 1 for a whole picture and the reduction otherwise', () => {
    expect(sourceScale(image)).toBe(1);
    expect(sourceScale({ ...image, sourceWidth: 200, sourceHeight: 160 })).toBe(2.5);
  });
});

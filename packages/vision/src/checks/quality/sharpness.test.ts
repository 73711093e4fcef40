import { describe, expect, it } from 'vitest';
import { gaussianBlur } from '../../image/gaussian-blur.ts';
import type { RgbaImage } from '../../image/rgba-image.ts';
import { measureCheck } from '../../testing/measure-check.ts';
import { paint, syntheticFace } from '../../testing/synthetic-face.ts';
import { sharpness } from './sharpness.ts';

const face = syntheticFace({ cx: 240, cy: 300, scale: 15 });

/** Sharp blobs of several sizes on grey, the same each time. */
const picture = paint(480, 640, (x, y) => {
  const v = (x >> 4) % 3 === 0 || (y >> 3) % 5 === 0 ? 60 : 180;
  return [v, v, v];
});

function blurred(image: RgbaImage, sigma: number): RgbaImage {
  const { width, height } = image;
  const plane = {
    data: Float32Array.from({ length: width * height }, (_, i) => image.data[i * 4]!),
    width,
    height,
  };
  const { data } = gaussianBlur(plane, sigma);
  return paint(width, height, (x, y) => {
    const v = Math.round(data[y * width + x]!);
    return [v, v, v];
  });
}

describe('sharpness', () => {
  it('falls with every step of blur', () => {
    const values = [0.01, 1, 2, 4].map(
      (sigma) => measureCheck(sharpness, face, sigma < 0.1 ? picture : blurred(picture, sigma)).value,
    );
    for (let i = 1; i < values.length; i++) expect(values[i]).toBeLessThan(values[i - 1]! * 0.9);
  });

  it('does not depend on contrast', () => {
    const faint = paint(480, 640, (x, y) => {
      const v = 100 + picture.data[(y * 480 + x) * 4]! / 4;
      return [v, v, v];
    });
    const strong = measureCheck(sharpness, face, picture).value;
    expect(measureCheck(sharpness, face, faint).value).toBeCloseTo(strong, 1);
  });

  it('calls a picture without any detail not sharp', () => {
    expect(
      measureCheck(
        sharpness,
        face,
        paint(480, 640, () => [90, 90, 90]),
      ).value,
    ).toBe(0);
  });

  it('says nothing of a face with fewer than 40 pixels between the eyes', () => {
    const small = syntheticFace({ cx: 240, cy: 300, scale: 5 });
    expect(() => measureCheck(sharpness, small, picture)).toThrow(/too-small/);
  });
});

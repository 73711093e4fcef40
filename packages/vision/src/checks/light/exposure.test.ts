import { describe, expect, it } from 'vitest';
import { measureCheck } from '../../testing/measure-check.ts';
import { paint, syntheticFace } from '../../testing/synthetic-face.ts';
import { illuminationUniformity } from './illumination-uniformity.ts';
import { overExposure } from './over-exposure.ts';
import { underExposure } from './under-exposure.ts';

const face = syntheticFace({ cx: 240, cy: 300, scale: 15 });
const flat = (v: number): ReturnType<typeof paint> => paint(480, 640, () => [v, v, v]);

describe('under-exposure', () => {
  // sRGB 88 is luminance 25, sRGB 92 is 27
  it.each([
    [0, 1, 0],
    [88, 1, 0],
    [92, 0, 100],
    [255, 0, 100],
  ])('of a face of grey %d is %d', (grey, value, score) => {
    expect(measureCheck(underExposure, face, flat(grey))).toMatchObject({ value, score });
  });

  it('is the dark share of the face alone, not of the picture', () => {
    const half = paint(480, 640, (x) => (x < 240 ? [0, 0, 0] : [200, 200, 200]));
    expect(measureCheck(underExposure, face, half).value).toBeCloseTo(0.5, 1);
    const darkRoom = paint(480, 640, (x, y) =>
      Math.hypot(x - 240, y - 300) < 200 ? [150, 150, 150] : [0, 0, 0],
    );
    expect(measureCheck(underExposure, face, darkRoom).value).toBe(0);
  });
});

describe('over-exposure', () => {
  it.each([
    [255, 1, 1],
    [252, 1, 1],
    [200, 0, 100],
  ])('of a face of grey %d is %d', (grey, value, score) => {
    expect(measureCheck(overExposure, face, flat(grey))).toMatchObject({ value, score });
  });
});

describe('illumination-uniformity', () => {
  it('is 1 in even light', () => {
    expect(measureCheck(illuminationUniformity, face, flat(180))).toMatchObject({ value: 1, score: 100 });
  });

  it('is the darker cheek over the brighter one in linear light', () => {
    // sRGB 188 is half of the light of 255
    const sided = paint(480, 640, (x) => (x < 240 ? [188, 188, 188] : [255, 255, 255]));
    expect(measureCheck(illuminationUniformity, face, sided).value).toBeCloseTo(0.5, 2);
  });

  it('calls two black cheeks even: darkness is judged elsewhere', () => {
    expect(measureCheck(illuminationUniformity, face, flat(0)).value).toBe(1);
  });
});

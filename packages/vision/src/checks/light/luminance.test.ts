import { describe, expect, it } from 'vitest';
import { measureCheck } from '../../testing/measure-check.ts';
import { paint, syntheticFace } from '../../testing/synthetic-face.ts';
import { dynamicRange } from './dynamic-range.ts';
import { luminanceMean } from './luminance-mean.ts';
import { luminanceVariance } from './luminance-variance.ts';

const face = syntheticFace({ cx: 240, cy: 300, scale: 15 });
const flat = paint(480, 640, () => [188, 188, 188]);
const halves = paint(480, 640, (x) => (x < 240 ? [0, 0, 0] : [255, 255, 255]));

describe('the luminance of the face', () => {
  it('of one grey is that luminance, without variance or range', () => {
    // sRGB 188 is luminance 128 of 255.
    expect(measureCheck(luminanceMean, face, flat)).toMatchObject({
      value: expect.closeTo(128 / 255, 9),
      score: 100,
    });
    expect(measureCheck(luminanceVariance, face, flat)).toMatchObject({
      value: expect.closeTo(0, 9),
      score: 0,
    });
    expect(measureCheck(dynamicRange, face, flat)).toMatchObject({ value: expect.closeTo(0, 9), score: 0 });
  });

  it('of a face half black, half white has the greatest variance and one bit', () => {
    expect(measureCheck(luminanceMean, face, halves).value).toBeCloseTo(0.5, 1);
    expect(measureCheck(luminanceVariance, face, halves).value).toBeCloseTo(0.25, 2);
    expect(measureCheck(dynamicRange, face, halves).value).toBeCloseTo(1, 2);
  });
});

import { describe, expect, it } from 'vitest';
import {
  dynamicRangeScore,
  luminanceMeanScore,
  luminanceVarianceScore,
  naturalColourScore,
} from './iso-light-score.ts';

// Worked out by hand from the formulas of ISO/IEC 29794-5.
describe('the mappings of light and colour', () => {
  it.each([
    [0, 2], // 100 / (1 + e^4)
    [0.2, 50],
    [0.5, 100],
    [0.8, 50],
    [1, 2],
  ])('LuminanceMean %d → %d', (mean, score) => expect(luminanceMeanScore(mean)).toBe(score));

  it.each([
    [0, 0],
    [1 / 180, 71], // sin(π/4)
    [1 / 60, 100], // sin(π/2)
    [1 / 20, 71], // sin(3π/4)
    [0.25, 20], // sin(15π/16)
  ])('LuminanceVariance %d → %d', (variance, score) => expect(luminanceVarianceScore(variance)).toBe(score));

  it.each([
    [0, 0],
    [6, 75],
    [7.5, 94], // 93.75
    [8, 100],
  ])('DynamicRange %d → %d', (bits, score) => expect(dynamicRangeScore(bits)).toBe(score));

  it.each([
    [0, 100],
    [7.0711, 66], // 200 · (1 − 1 / (1 + e^−0.70711))
    [10, 54],
    [100, 0],
  ])('NaturalColour %d → %d', (distance, score) => expect(naturalColourScore(distance)).toBe(score));
});

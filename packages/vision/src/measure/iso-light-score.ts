import { exp } from '../portable-math/exp.ts';
import { sine } from '../portable-math/sine-cosine.ts';
import { sigmoidScore, toScore } from './iso-score.ts';

// The mappings of ISO/IEC 29794-5 from raw measures of light and colour to 0–100, as its reference
// implementation (OFIQ 1.0.3) writes them.

/** LuminanceMean: full marks between a fifth and four fifths of the light there can be. */
export function luminanceMeanScore(mean: number): number {
  const rise = (x0: number): number => 1 / (1 + exp((x0 - mean) / 0.05));
  return toScore(100 * rise(0.2) * (1 - rise(0.8)));
}

/** LuminanceVariance: best at a variance of 1/60, none at 0. */
export function luminanceVarianceScore(variance: number): number {
  return toScore(100 * sine(((60 * variance) / (60 * variance + 1)) * Math.PI));
}

/** DynamicRange: 8 bits of entropy are full marks. */
export function dynamicRangeScore(bits: number): number {
  return toScore(12.5 * bits);
}

/** NaturalColour, of the distance from the colours that skin has. */
export function naturalColourScore(distance: number): number {
  return sigmoidScore(distance, { x0: 0, w: 10, h: 200, a: 1, s: -1 });
}

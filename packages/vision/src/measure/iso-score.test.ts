import { describe, expect, it } from 'vitest';
import { sigmoidScore, toScore } from './iso-score.ts';

describe('toScore', () => {
  it.each([
    [49.5, 50],
    [49.499, 49],
    [-3, 0],
    [180, 100],
  ])('%d → %d', (value, score) => expect(toScore(value)).toBe(score));
});

describe('sigmoidScore', () => {
  it('is half of its height at x0', () => expect(sigmoidScore(70, { x0: 70, w: 20 })).toBe(50));

  it('falls when the slope is turned round', () => {
    const map = { x0: 0.2, w: 0.06, a: 1, s: -1 };
    expect(sigmoidScore(0, map)).toBe(97);
    expect(sigmoidScore(0.4, map)).toBe(3);
  });
});

import { describe, expect, it } from 'vitest';
import { likeliest } from './class-map.ts';

describe('likeliest', () => {
  it('names the largest logit of each cell and its softmax probability', () => {
    const { labels, confidence } = likeliest(Float32Array.of(0, Math.log(3), 0, 5, 5, 5), 3);
    expect([...labels]).toEqual([1, 0]);
    expect(confidence[0]).toBeCloseTo(3 / 5, 6);
    expect(confidence[1]).toBeCloseTo(1 / 3, 6);
  });

  it('does not overflow on large logits', () => {
    const { confidence } = likeliest(Float32Array.of(1000, -1000), 2);
    expect(confidence[0]).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { softmax } from './class-probabilities.ts';

describe('softmax', () => {
  it('turns the logits of each cell into probabilities that add up to 1', () => {
    const out = softmax(Float32Array.of(0, Math.log(3), 5, 5), 2);
    expect(out[0]).toBeCloseTo(0.25, 6);
    expect(out[1]).toBeCloseTo(0.75, 6);
    expect([out[2], out[3]]).toEqual([0.5, 0.5]);
  });

  it('does not overflow on large logits', () => {
    expect([...softmax(Float32Array.of(1000, -1000), 2)]).toEqual([1, 0]);
  });
});

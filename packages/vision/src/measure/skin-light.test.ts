import { describe, expect, it } from 'vitest';
import { quantile } from './skin-light.ts';

describe('quantile', () => {
  it.each([
    [[3, 1, 2, 4], 0.5, 3],
    [[3, 1, 2, 4], 1, 4],
    [[7], 0.2, 7],
    [[], 0.5, 0],
  ])('of %j at %d is %d', (values, share, value) => expect(quantile([...values], share)).toBe(value));
});

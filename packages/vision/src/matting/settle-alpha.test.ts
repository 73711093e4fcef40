import { expect, it } from 'vitest';
import { settleAlpha } from './settle-alpha.ts';

it('makes a breath of alpha nothing and nearly all of it everything, and keeps the order between', () => {
  const settled = settleAlpha(Float32Array.of(0, 0.04, 0.1, 0.5, 0.9, 0.96, 1));
  const expected = [0, 0, 1 / 18, 0.5, 17 / 18, 1, 1];
  for (const [i, a] of settled.entries()) expect(a).toBeCloseTo(expected[i]!, 6);
  expect(settled[1]).toBe(0);
  expect(settled[5]).toBe(1);
});

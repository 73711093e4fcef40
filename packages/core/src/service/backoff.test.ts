import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backoffDelay } from './backoff.ts';

const backoff = { baseMs: 2_000, capMs: 60_000 };

it.each([
  [1, 2_000],
  [2, 4_000],
  [5, 32_000],
  [6, 60_000],
  [2000, 60_000],
])('waits after attempt %i at most %i ms', (attempt, most) => {
  expect(backoffDelay(backoff, attempt, 0)).toBe(0);
  expect(backoffDelay(backoff, attempt, 0.5)).toBe(most / 2);
  expect(backoffDelay(backoff, attempt, 1 - Number.EPSILON)).toBe(most - 1);
});

it('is a whole number from nothing to the cap', () => {
  const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(fc.nat(10_000), random, (attempt, r) => {
      const delay = backoffDelay(backoff, attempt + 1, r);
      expect(Number.isInteger(delay) && delay >= 0 && delay < backoff.capMs).toBe(true);
    }),
  );
});

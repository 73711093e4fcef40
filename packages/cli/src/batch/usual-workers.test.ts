import { describe, expect, it } from 'vitest';
import { usualWorkers } from './usual-workers.ts';

describe('usualWorkers', () => {
  it.each([
    [2, 24e9, 2],
    [8, 4e9, 4],
    [1, 16e9, 1],
    [4, 512e6, 1],
    [128, 512e9, 64],
  ])('%i processors with %i bytes have %i', (processors, memory, workers) => {
    expect(usualWorkers({ processors, memory })).toBe(workers);
  });
});

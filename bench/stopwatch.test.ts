import { expect, it } from 'vitest';
import { medianSpan } from './stopwatch.ts';

it('takes the median of each figure by itself, and the middle of the two middle ones', () => {
  const spans = [
    { cpu: 1, wall: 9 },
    { cpu: 5, wall: 7 },
    { cpu: 3, wall: 8 },
  ];
  expect(medianSpan(spans)).toEqual({ cpu: 3, wall: 8 });
  expect(medianSpan([...spans, { cpu: 100, wall: 100 }])).toEqual({ cpu: 4, wall: 8.5 });
  expect(medianSpan(spans.slice(0, 1))).toEqual({ cpu: 1, wall: 9 });
});

import { expect, it } from 'vitest';
import { sobel } from './sobel.ts';

const size = { width: 5, height: 4 };
const paint = (value: (x: number, y: number) => number): Uint8Array =>
  Uint8Array.from({ length: 20 }, (_, i) => value(i % 5, Math.floor(i / 5)));

it('is eight times the slope of a ramp, 0 across the mirrored edge', () => {
  const ramp = paint((x) => 10 * x);
  // (1 + 2 + 1) · the difference of the columns beside it, which is 20.
  expect(sobel(ramp, size, 2, 1)).toBe(80);
  expect(sobel(ramp, size, 2, 0)).toBe(80);
  expect(sobel(ramp, size, 0, 1)).toBe(0);
  expect(sobel(ramp, size, 4, 3)).toBe(0);
});

it('adds both directions as lengths', () => {
  // Slopes 3 and 4: 24 and 32 by the kernel, 40 together.
  expect(
    sobel(
      paint((x, y) => 3 * x + 4 * y),
      size,
      2,
      2,
    ),
  ).toBe(40);
});

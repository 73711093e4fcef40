import { expect, it } from 'vitest';
import { dotsPerInch } from './dots-per-inch.ts';

it.each([
  [{ unit: 'inch', x: 300, y: 300 }, 300],
  [{ unit: 'inch', x: 299.72, y: 300 }, 300],
  [{ unit: 'cm', x: 118, y: 118 }, 300],
  [{ unit: 'inch', x: 72, y: 72 }, 72],
  [{ unit: 'inch', x: 300, y: 72 }, 0],
  [{ unit: 'none', x: 1, y: 1 }, 0],
] as const)('%o is %i dots an inch', (density, dpi) => {
  expect(dotsPerInch(density)).toBe(dpi);
  expect(dotsPerInch(null)).toBe(0);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { connected } from './connected.ts';

it('finds what hangs together by sides, and not by corners or round the edge', () => {
  const map = ['##..#', '.#..#', '...#.', '#####'].join('');
  const belongs = (cell: number): boolean => map[cell] === '#';
  expect(connected(5, 4, [0], belongs).sort((a, b) => a - b)).toEqual([0, 1, 6]);
  expect(connected(5, 4, [4], belongs)).toEqual([4, 9]);
  expect(connected(5, 4, [2, -1, 99], belongs)).toEqual([]);
});

it('takes every cell at most once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.boolean(), { minLength: 48, maxLength: 48 }),
      fc.nat({ max: 47 }),
      (map, from) => {
        const found = connected(8, 6, [from, from], (cell) => map[cell]!);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((cell) => map[cell])).toBe(true);
        expect(found.length > 0).toBe(map[from]);
      },
    ),
  );
});

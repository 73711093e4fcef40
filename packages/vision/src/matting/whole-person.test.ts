import { expect, it } from 'vitest';
import { wholePerson } from './whole-person.ts';

/** `#` is 1. */
function maskOf(...rows: string[]): {
  readonly mask: Uint8Array;
  readonly size: { width: number; height: number };
} {
  return {
    mask: Uint8Array.from(rows.join(''), (sign) => (sign === '#' ? 1 : 0)),
    size: { width: rows[0]!.length, height: rows.length },
  };
}

function drawn(mask: Uint8Array, width: number): string[] {
  const signs = [...mask].map((v) => (v ? '#' : '.')).join('');
  return signs.match(new RegExp(`.{${width}}`, 'g')) ?? [];
}

it('keeps the largest part; touching at a corner is not hanging together', () => {
  const { mask, size } = maskOf('##....', '##..#.', '..#...', '.....#');
  expect(drawn(wholePerson(mask, size), 6)).toEqual(['##....', '##....', '......', '......']);
});

it('fills a hole of a hundredth of the person, and no larger one', () => {
  const solid = Array.from({ length: 20 }, () => '#'.repeat(20));
  const small = [...solid];
  small[9] = `${'#'.repeat(9)}...${'#'.repeat(8)}`;
  const filled = maskOf(...small);
  expect(wholePerson(filled.mask, filled.size).every((v) => v === 1)).toBe(true);
  const large = [...small];
  large[10] = small[9]!;
  const open = maskOf(...large);
  expect(drawn(wholePerson(open.mask, open.size), 20)).toEqual(large);
});

it('leaves a gap open that reaches the edge of the picture', () => {
  const solid = Array.from({ length: 20 }, () => '#'.repeat(20));
  solid[9] = `.${'#'.repeat(19)}`;
  const { mask, size } = maskOf(...solid);
  expect(drawn(wholePerson(mask, size), 20)).toEqual(solid);
});

it('finds nobody in an empty mask', () => {
  expect([...wholePerson(new Uint8Array(6), { width: 3, height: 2 })]).toEqual([0, 0, 0, 0, 0, 0]);
});

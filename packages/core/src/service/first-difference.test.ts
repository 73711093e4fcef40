import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDifference } from './first-difference.ts';

describe('firstDifference', () => {
  it.each<[unknown, unknown, string | null]>([
    [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, null],
    [{ a: 1, b: undefined }, { a: 1 }, null],
    [{ a: { b: [1, { c: 2 }] } }, { a: { b: [1, { c: 3 }] } }, 'a.b.1.c'],
    [{ a: [1] }, { a: [1, 2] }, 'a.1'],
    [{ a: [] }, { a: {} }, 'a'],
    [{ a: null }, { a: {} }, 'a'],
    [{ a: 0 }, {}, 'a'],
    [1, 2, '(top)'],
    [null, {}, '(top)'],
  ])('of %j and %j is %s', (a, b, path) => {
    expect(firstDifference(a, b)).toBe(path);
    expect(firstDifference(b, a)).toBe(path);
  });

  it('is null exactly for the same JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const copy: unknown = JSON.parse(JSON.stringify(a));
        // JSON has no −0.
        expect(firstDifference(JSON.parse(JSON.stringify(copy)), copy)).toBe(null);
        const sorted = (v: unknown) =>
          JSON.stringify(v, (_, x) => (isRecord(x) ? Object.fromEntries(Object.entries(x).sort()) : x));
        const other: unknown = JSON.parse(JSON.stringify(b));
        expect(firstDifference(copy, other) === null).toBe(sorted(copy) === sorted(other));
      }),
    );
  });
});

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastFour, matchesLastFour } from './last-four.ts';

describe('lastFour', () => {
  it.each([
    ['11010519491231002X', '002X'],
    ['11010519491231002x', '002X'],
    ['A123456(7)', '4567'],
    ['A123456（7）', '4567'],
    ['H12345678', '5678'],
    ['AB12CD', '12CD'],
    ['123', undefined],
    ['12(3)', undefined],
    ['', undefined],
  ])('of %s is %s', (number, expected) => {
    expect(lastFour(number)).toBe(expected);
  });
});

describe('matchesLastFour', () => {
  const number = fc.string({ unit: fc.constantFrom(...'0123456789ABXZ'), minLength: 4, maxLength: 20 });

  it('accepts the end of the number in any case, width and spacing, and nothing else', () => {
    fc.assert(
      fc.property(number, number, (id, other) => {
        expect(matchesLastFour(id, ` ${id.slice(-4).toLowerCase().split('').join(' ')}`)).toBe(true);
        expect(matchesLastFour(id, other.slice(0, 4))).toBe(other.slice(0, 4) === id.slice(-4));
      }),
    );
  });

  it('notices each of the four characters', () => {
    fc.assert(
      fc.property(number, fc.nat({ max: 3 }), fc.constantFrom(...'0123456789ABXZ'), (id, i, char) => {
        const typed = Array.from(id.slice(-4), (c, j) => (i === j ? char : c)).join('');
        expect(matchesLastFour(id, typed)).toBe(typed === id.slice(-4));
      }),
    );
  });

  it.each(['', '02X', '1002X', '002XX'])('refuses %j, which is not four characters', (typed) => {
    expect(matchesLastFour('11010519491231002X', typed)).toBe(false);
  });

  it('lets nothing match a number that is too short', () => {
    expect(matchesLastFour('', '')).toBe(false);
    expect(matchesLastFour('123', '123')).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type Json } from './canonical-json.ts';

const json = fc.jsonValue({ depthSize: 'small' }).map((value): Json => JSON.parse(JSON.stringify(value)));

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** The same value with the fields of every object in reverse order. */
function reversed(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(reversed);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, reversed(field)]),
  );
}

describe('canonicalJson', () => {
  it('writes what RFC 8785 section 3.2.2 shows', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts names by UTF-16 code units, as RFC 8785 section 3.2.3 shows', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      1: 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const order = canonicalJson(value).match(/[A-Z][^"]+(?=")/g);
    expect(order).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it('says the same value in one way, whatever the order of the fields', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(value);
        expect(canonicalJson(reversed(value))).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it.each<[string, () => unknown]>([
    ['undefined', () => undefined],
    ['an undefined field', () => ({ a: undefined })],
    ['a hole', () => new Array(2)],
    ['NaN', () => Number.NaN],
    ['infinity', () => [Number.POSITIVE_INFINITY]],
    ['a date', () => new Date(0)],
    ['a map', () => ({ m: new Map() })],
    ['a function', () => () => 1],
    ['a big integer', () => 1n],
    ['a symbol as name', () => ({ [Symbol('s')]: 1 })],
    ['half a character', () => 'a\uD800'],
    ['half a character as name', () => ({ '\uDC00': 1 })],
    [
      'a cycle',
      () => {
        const loop: unknown[] = [];
        loop.push(loop);
        return loop;
      },
    ],
  ])('refuses %s', (_name, make) => {
    // @ts-expect-error not JSON
    expect(() => canonicalJson(make())).toThrow(/Cannot hash the record/);
  });
});

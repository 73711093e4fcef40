import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFlexMap } from './flex-map.ts';

/** { a: 5, b: [1, −2] }, written by hand after the format's description. */
const MAP = Uint8Array.of(
  ...[0x61, 0], // 0: key "a"
  ...[0x62, 0], // 2: key "b"
  ...[2, 5, 4], // 4: keys vector of 2: 5 − 5 = 0, 6 − 4 = 2
  ...[2, 1, 0xfe], // 7: vector of 2 signed bytes
  ...[5, 1, 2], // 10: offset to the keys (10 − 5), their width, number of entries
  ...[5, 6], // 13: values: 5; the vector at 14 − 6
  ...[1 << 2, 11 << 2], // 15: their types: INT, VECTOR_INT
  ...[4, 9 << 2, 1], // 17: root: the map at 17 − 4, type MAP, width 1
);

describe('readFlexMap', () => {
  test('reads numbers and lists', () => {
    expect(readFlexMap(MAP)).toEqual(
      new Map<string, unknown>([
        ['a', 5],
        ['b', [1, -2]],
      ]),
    );
  });

  test('reads floats', () => {
    const bytes = Uint8Array.of(
      0x61,
      0,
      0,
      0,
      ...[1, 0, 0, 0],
      ...[8, 0, 0, 0],
      ...[4, 0, 0, 0, 4, 0, 0, 0, 1, 0, 0, 0],
      0,
      0,
      0xc0,
      0x3f,
      (3 << 2) | 2,
      5,
      (9 << 2) | 2,
      1,
    );
    expect(readFlexMap(bytes)).toEqual(new Map([['a', 1.5]]));
  });

  test('leaves null out', () => {
    const bytes = MAP.slice();
    bytes[15] = 0;
    expect([...readFlexMap(bytes).keys()]).toEqual(['b']);
  });

  test('names a value of another type', () => {
    const bytes = MAP.slice();
    bytes[16] = 5 << 2;
    expect(() => readFlexMap(bytes)).toThrow('flexbuffer: "b" has the unsupported value type 5');
  });

  test('refuses what is no map, and nothing at all', () => {
    expect(() => readFlexMap(Uint8Array.of(5, 4, 1))).toThrow('the root is not a map');
    expect(() => readFlexMap(new Uint8Array())).toThrow('the root is not a map');
  });

  test('any damage ends in a clear error or a map', () => {
    const damage = fc.array(fc.tuple(fc.nat(MAP.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(damage, fc.nat(MAP.length), (changes, length) => {
        const bytes = MAP.slice();
        for (const [at, value] of changes) bytes[at] = value;
        expectMapOrError(bytes.subarray(MAP.length - length));
        expectMapOrError(bytes);
      }),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => expectMapOrError(bytes)),
      { numRuns: 1000 },
    );
  });
});

function expectMapOrError(bytes: Uint8Array): void {
  try {
    expect(readFlexMap(bytes)).toBeInstanceOf(Map);
  } catch (error) {
    expect(String(error)).toMatch(/^Error: flexbuffer: /);
  }
}

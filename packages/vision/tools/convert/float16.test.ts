import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeHalves, encodeHalves, halfToNumber, numberToHalf } from './float16.ts';

describe('known halves', () => {
  test.each([
    [0x0000, 0],
    [0x8000, -0],
    [0x3c00, 1],
    [0xc000, -2],
    [0x3555, 0.333251953125],
    [0x7bff, 65504],
    [0x0400, 2 ** -14],
    [0x03ff, 1023 * 2 ** -24],
    [0x0001, 2 ** -24],
    [0x7c00, Infinity],
    [0xfc00, -Infinity],
  ])('%i is %d', (half, value) => {
    expect(halfToNumber(half)).toBe(value);
    expect(numberToHalf(value)).toBe(half);
  });

  test('NaN stays NaN', () => {
    expect(halfToNumber(0x7e01)).toBeNaN();
    expect(halfToNumber(numberToHalf(NaN))).toBeNaN();
  });
});

test('every half survives the way to a number and back', () => {
  for (let half = 0; half < 0x10000; half++) {
    const value = halfToNumber(half);
    if (!Number.isNaN(value)) expect(numberToHalf(value)).toBe(half);
  }
});

describe('rounding', () => {
  const positive = fc.integer({ min: 0, max: 0x7bfe });
  const sign = fc.constantFrom(1, -1);

  test('half way between two halves goes to the even one', () => {
    fc.assert(
      fc.property(positive, sign, (half, signed) => {
        const middle = (halfToNumber(half) + halfToNumber(half + 1)) / 2;
        const even = half % 2 === 0 ? half : half + 1;
        expect(numberToHalf(signed * middle)).toBe(signed === 1 ? even : even + 0x8000);
      }),
      { numRuns: 2000 },
    );
  });

  test('no half is nearer than the chosen one', () => {
    const small = fc.float({ min: Math.fround(-1e-4), max: Math.fround(1e-4), noNaN: true });
    const any = fc.float({ min: -65504, max: 65504, noNaN: true });
    fc.assert(
      fc.property(fc.oneof(any, small), (value) => {
        const half = numberToHalf(value);
        const distance = Math.abs(halfToNumber(half) - value);
        for (const neighbour of [half - 1, half + 1]) {
          const other = halfToNumber(neighbour & 0xffff);
          if (Number.isFinite(other)) expect(Math.abs(other - value)).toBeGreaterThanOrEqual(distance);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('from 65520 on it is infinite', () => {
    expect(numberToHalf(65519.99609375)).toBe(0x7bff);
    expect(numberToHalf(65520)).toBe(0x7c00);
    expect(numberToHalf(-1e30)).toBe(0xfc00);
  });
});

describe('arrays', () => {
  test('are little-endian', () => {
    expect([...encodeHalves(Float32Array.of(1, -2))]).toEqual([0x00, 0x3c, 0x00, 0xc0]);
    expect([...decodeHalves(Uint8Array.of(0x00, 0x3c, 0x00, 0xc0))]).toEqual([1, -2]);
  });

  test('a weight that would become infinite is refused', () => {
    expect(() => encodeHalves(Float32Array.of(1, 70000))).toThrow('70000 does not fit into float16');
  });
});

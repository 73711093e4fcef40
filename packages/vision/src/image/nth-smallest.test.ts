import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nthSmallest } from './nth-smallest.ts';

it('gives what sorting gives, for every place', () => {
  const value = fc.float({ min: 0, noNaN: true, noDefaultInfinity: false });
  const few = fc.constantFrom(0, 1.5, Math.fround(0.1), 2e-40, 255);
  fc.assert(
    fc.property(fc.array(fc.oneof(value, few), { minLength: 1, maxLength: 60 }), (numbers) => {
      const values = Float32Array.from(numbers, Math.abs);
      const sorted = values.toSorted();
      for (let n = 0; n < sorted.length; n++) expect(nthSmallest(values, n)).toBe(sorted[n]);
      expect(values).toEqual(Float32Array.from(numbers, Math.abs));
    }),
  );
});

it('works on a part of a buffer', () => {
  const whole = Float32Array.of(9, 3, 1, 2, 0);
  expect(nthSmallest(whole.subarray(1, 4), 1)).toBe(2);
});

it('refuses a place that is none', () => {
  for (const n of [-1, 2, Number.NaN]) {
    expect(() => nthSmallest(Float32Array.of(1, 2), n)).toThrow(RangeError);
  }
});

import { expect, it } from 'vitest';
import { withPersonMask } from './with-person-mask.ts';

const AREA = { cx: 1, cy: 0.5, width: 2, height: 1, rotation: 0 };
const classes = {
  data: Float32Array.of(0.9, 0.04, 0.03, 0.02, 0.01, 0, 0.1, 0.6, 0.1, 0.1, 0.1, 0),
  width: 2,
  height: 1,
  area: AREA,
};

it('is in doubt where the mask contradicts, and as sure as before where it does not', () => {
  const { data } = withPersonMask(classes, { data: Float32Array.of(1, 0.6), width: 2, height: 1 });
  expect(data[0]).toBeCloseTo(0.49, 6);
  expect(data.subarray(6)).toEqual(classes.data.subarray(6));
});

it('passes over from the one to the other', () => {
  // Half a contradiction: the mask says 0.4 where the classes say 0.9.
  const half = { data: Float32Array.of(0.5 / 0.82, 1), width: 2, height: 1 };
  expect(withPersonMask(classes, half).data[0]).toBeCloseTo(0.9 - (0.5 * 0.5) / 2, 6);
});

it('keeps the kinds of person in proportion and the sum at 1', () => {
  const { data } = withPersonMask(classes, { data: Float32Array.of(0.3, 0.8), width: 2, height: 1 });
  for (const cell of [0, 6]) {
    expect(data.subarray(cell, cell + 6).reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 6);
    expect(data[cell + 1]! / data[cell + 2]!).toBeCloseTo(
      classes.data[cell + 1]! / classes.data[cell + 2]!,
      5,
    );
  }
});

it('refuses a mask of other cells', () => {
  expect(() => withPersonMask(classes, { data: new Float32Array(1), width: 1, height: 1 })).toThrow(
    RangeError,
  );
});

import { describe, expect, test } from 'vitest';
import { movesData, NCHW_TO_NHWC, NHWC_TO_NCHW, onnxAxis, permuteShape, transposeFloats } from './layout.ts';

test('the two permutations undo each other', () => {
  expect(permuteShape(permuteShape([1, 5, 6, 3], NHWC_TO_NCHW), NCHW_TO_NHWC)).toEqual([1, 5, 6, 3]);
});

test('axes of pictures move, others stay, negative ones count from the end', () => {
  expect([0, 1, 2, 3].map((axis) => onnxAxis(axis, 4))).toEqual([0, 2, 3, 1]);
  expect(onnxAxis(-1, 4)).toBe(1);
  expect(onnxAxis(-1, 3)).toBe(2);
  expect(() => onnxAxis(3, 3)).toThrow('axis 3 does not exist in rank 3');
});

test('a transpose that only moves axes of size 1 moves no data', () => {
  expect(movesData([1, 1, 1, 1404], NHWC_TO_NCHW)).toBe(false);
  expect(movesData([1, 5, 6, 1], NHWC_TO_NCHW)).toBe(false);
  expect(movesData([1, 5, 6, 3], NHWC_TO_NCHW)).toBe(true);
});

describe('transposeFloats', () => {
  test('a matrix', () => {
    expect([...transposeFloats(Float32Array.of(1, 2, 3, 4, 5, 6), [2, 3], [1, 0])]).toEqual([
      1, 4, 2, 5, 3, 6,
    ]);
  });

  test('a picture of two pixels and three channels', () => {
    const planes = transposeFloats(Float32Array.of(1, 2, 3, 4, 5, 6), [1, 1, 2, 3], NHWC_TO_NCHW);
    expect([...planes]).toEqual([1, 4, 2, 5, 3, 6]);
  });
});

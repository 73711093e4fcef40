/**
 * The one rule of layout: TFLite keeps pictures as NHWC, ONNX as NCHW. Inside the ONNX graph every rank-4 value is
 * NCHW and every other value keeps TFLite's order. The graph's inputs and outputs stay NHWC, so that callers see
 * the contract of the TFLite model.
 */
export const NHWC_TO_NCHW: readonly number[] = [0, 3, 1, 2];
export const NCHW_TO_NHWC: readonly number[] = [0, 2, 3, 1];

/** Element `i`, which the caller knows to exist. */
export function at(values: ArrayLike<number>, i: number): number {
  const value = values[i];
  if (value === undefined) throw new Error(`index ${i} is outside a list of ${values.length}`);
  return value;
}

export const permuteShape = (shape: readonly number[], permutation: readonly number[]): number[] =>
  permutation.map((axis) => at(shape, axis));

/** Where TFLite's axis stands inside the ONNX graph; a negative axis counts from the end. */
export function onnxAxis(axis: number, rank: number): number {
  const positive = axis < 0 ? axis + rank : axis;
  if (positive < 0 || positive >= rank) throw new Error(`axis ${axis} does not exist in rank ${rank}`);
  return rank === 4 ? NHWC_TO_NCHW.indexOf(positive) : positive;
}

/** A transpose that only moves axes of size 1 moves no data: a reshape does it. */
export function movesData(shape: readonly number[], permutation: readonly number[]): boolean {
  const real = permutation.filter((axis) => shape[axis] !== 1);
  return real.some((axis, i) => i > 0 && axis < at(real, i - 1));
}

/** Transposes constant data of the given shape. */
export function transposeFloats(
  source: Float32Array,
  shape: readonly number[],
  permutation: readonly number[],
): Float32Array {
  const strides = shape.map((_, axis) => shape.slice(axis + 1).reduce((a, b) => a * b, 1));
  const sizes = permuteShape(shape, permutation);
  const steps = permuteShape(strides, permutation);
  const result = new Float32Array(source.length);
  const index = sizes.map(() => 0);
  let from = 0;
  for (let to = 0; to < result.length; to++) {
    result[to] = at(source, from);
    // Count `index` up like an odometer, keeping `from` in step with it.
    for (let axis = sizes.length - 1; axis >= 0; axis--) {
      const next = at(index, axis) + 1;
      from += at(steps, axis);
      if (next < at(sizes, axis)) {
        index[axis] = next;
        break;
      }
      from -= at(steps, axis) * next;
      index[axis] = 0;
    }
  }
  return result;
}

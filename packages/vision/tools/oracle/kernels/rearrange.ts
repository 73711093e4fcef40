import { forEachIndex, type Kernel, offsetOf, stridesOf, zeros } from '../value.ts';
import { fused } from './activation.ts';

export const reshape: Kernel<'RESHAPE'> = (_, { value }) => value(0).data;

export const transpose: Kernel<'TRANSPOSE'> = (_, inputs) => {
  const { shape, data } = inputs.value(0);
  const permutation = inputs.ints(1);
  const strides = stridesOf(shape);
  const out = zeros(shape);
  forEachIndex(inputs.outputShape, (index, at) => {
    const from = permutation.reduce((sum, axis, i) => sum + index[i]! * strides[axis]!, 0);
    out[at] = data[from]!;
  });
  return out;
};

export const concatenation: Kernel<'CONCATENATION'> = ({ inputs: parts, options }, inputs) => {
  const shape = inputs.outputShape;
  const axis = options.axis < 0 ? options.axis + shape.length : options.axis;
  const strides = stridesOf(shape);
  const out = zeros(shape);
  let start = 0;
  parts.forEach((_, position) => {
    const part = inputs.value(position);
    forEachIndex(part.shape, (index, at) => {
      out[offsetOf(index, strides) + start * strides[axis]!] = part.data[at]!;
    });
    start += part.shape[axis]!;
  });
  return fused(out, options.activation);
};

export const pad: Kernel<'PAD'> = (_, inputs) => {
  const { shape, data } = inputs.value(0);
  const amounts = inputs.ints(1);
  const strides = stridesOf(inputs.outputShape);
  const out = zeros(inputs.outputShape);
  forEachIndex(shape, (index, at) => {
    const to = index.reduce(
      (sum, coordinate, axis) => sum + (coordinate + amounts[2 * axis]!) * strides[axis]!,
      0,
    );
    out[to] = data[at]!;
  });
  return out;
};

/** StridedSliceOp: an element counts from the end if negative; a range is walked until its end. */
export const stridedSlice: Kernel<'STRIDED_SLICE'> = ({ options }, inputs) => {
  const { shape, data } = inputs.value(0);
  const [begin, end, step] = [inputs.ints(1), inputs.ints(2), inputs.ints(3)];
  const fromEnd = (value: number, size: number): number => (value < 0 ? value + size : value);
  const picked = shape.map((size, axis) => {
    const bit = 1 << axis;
    const stride = step[axis]!;
    if (options.shrinkAxisMask & bit) return [fromEnd(begin[axis]!, size)];
    const first = options.beginMask & bit ? (stride > 0 ? 0 : size - 1) : fromEnd(begin[axis]!, size);
    const last = options.endMask & bit ? (stride > 0 ? size : -1) : fromEnd(end[axis]!, size);
    const list: number[] = [];
    for (let at = first; stride > 0 ? at < last : at > last; at += stride)
      if (at >= 0 && at < size) list.push(at);
    return list;
  });
  const strides = stridesOf(shape);
  const out = zeros(inputs.outputShape);
  forEachIndex(
    picked.map((list) => list.length),
    (index, at) => {
      out[at] = data[index.reduce((sum, i, axis) => sum + picked[axis]![i]! * strides[axis]!, 0)]!;
    },
  );
  return out;
};

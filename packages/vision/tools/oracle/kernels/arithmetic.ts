import { forEachIndex, type Inputs, type Kernel, stridesOf, zeros } from '../value.ts';
import { fused } from './activation.ts';

/** Both operands broadcast from the last axis on; an axis of size 1 repeats. */
function broadcast(inputs: Inputs, combine: (a: number, b: number) => number): Float32Array {
  const shape = inputs.outputShape;
  const [left, right] = [inputs.value(0), inputs.value(1)];
  const [leftStrides, rightStrides] = [left, right].map((operand) => {
    const missing = shape.length - operand.shape.length;
    const own = stridesOf(operand.shape);
    return shape.map((_, axis) =>
      axis < missing || operand.shape[axis - missing] === 1 ? 0 : own[axis - missing]!,
    );
  });
  const out = zeros(shape);
  forEachIndex(shape, (index, at) => {
    let a = 0;
    let b = 0;
    for (let axis = 0; axis < shape.length; axis++) {
      a += index[axis]! * leftStrides![axis]!;
      b += index[axis]! * rightStrides![axis]!;
    }
    out[at] = combine(left.data[a]!, right.data[b]!);
  });
  return out;
}

export const add: Kernel<'ADD'> = ({ options }, inputs) =>
  fused(
    broadcast(inputs, (a, b) => a + b),
    options.activation,
  );

export const multiply: Kernel<'MUL'> = ({ options }, inputs) =>
  fused(
    broadcast(inputs, (a, b) => a * b),
    options.activation,
  );

export const prelu: Kernel<'PRELU'> = (_, inputs) =>
  broadcast(inputs, (x, slope) => (x >= 0 ? x : x * slope));

export const sum: Kernel<'SUM'> = (_, inputs) => {
  const { shape, data } = inputs.value(0);
  const axes = inputs.ints(1).map((axis) => (axis < 0 ? axis + shape.length : axis));
  const kept = shape.map((size, axis) => (axes.includes(axis) ? 1 : size));
  const strides = stridesOf(kept);
  const totals = new Float64Array(zeros(kept).length);
  forEachIndex(shape, (index, at) => {
    let to = 0;
    for (let axis = 0; axis < shape.length; axis++)
      if (!axes.includes(axis)) to += index[axis]! * strides[axis]!;
    totals[to] = totals[to]! + data[at]!;
  });
  return Float32Array.from(totals);
};

import { elementCount, type OperatorOf } from '../../tflite/graph.ts';
import { activate } from '../activate.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import { at, NHWC_TO_NCHW, onnxAxis } from '../layout.ts';

/** A reshape means the order of the data in TFLite's layout, so a picture goes back to NHWC first. */
export function reshape(builder: GraphBuilder, operator: OperatorOf<'RESHAPE'>): void {
  const [input, output] = [builder.input(operator, 0), builder.output(operator)];
  const shape = builder.shape(output);
  if (elementCount(shape) !== elementCount(builder.shape(input))) {
    throw new Error(`[${builder.shape(input).join()}] cannot become [${shape.join()}]`);
  }
  builder.bind(output, builder.toOnnx(builder.reshape(builder.plainValue(input), shape), shape));
}

/** TFLite: axis i of the result is axis permutation[i] of the input; the same said of NCHW on both sides. */
export function transpose(builder: GraphBuilder, operator: OperatorOf<'TRANSPOSE'>): void {
  const input = builder.input(operator, 0);
  const permutation = builder.constants.readInts(builder.input(operator, 1));
  const rank = builder.rank(input);
  if (permutation.length !== rank)
    throw new Error(`permutation [${permutation.join()}] of a rank-${rank} tensor`);
  const perm = permutation.map((_, axis) => {
    const plain = rank === 4 ? at(NHWC_TO_NCHW, axis) : axis;
    return onnxAxis(at(permutation, plain), rank);
  });
  builder.bind(builder.output(operator), builder.emit('Transpose', [builder.value(input)], { perm }));
}

export function concatenation(builder: GraphBuilder, operator: OperatorOf<'CONCATENATION'>): void {
  const output = builder.output(operator);
  const parts = operator.inputs.map((_, position) => builder.value(builder.input(operator, position)));
  const axis = onnxAxis(operator.options.axis, builder.rank(output));
  builder.bind(
    output,
    activate(builder, builder.emit('Concat', parts, { axis }), operator.options.activation),
  );
}

/** The padding is a constant [rank, 2] of zeros to put before and after every axis. */
export function pad(builder: GraphBuilder, operator: OperatorOf<'PAD'>): void {
  const input = builder.input(operator, 0);
  const amounts = builder.constants.readInts(builder.input(operator, 1));
  const rank = builder.rank(input);
  if (amounts.length !== 2 * rank) throw new Error(`${amounts.length} amounts for a rank-${rank} tensor`);
  const axes = rank === 4 ? NHWC_TO_NCHW : amounts.slice(0, rank).map((_, axis) => axis);
  const pads = [
    ...axes.map((axis) => at(amounts, 2 * axis)),
    ...axes.map((axis) => at(amounts, 2 * axis + 1)),
  ];
  const result = builder.emit('Pad', [builder.value(input), builder.constants.ints(pads)], {
    mode: 'constant',
  });
  builder.bind(builder.output(operator), result);
}

export function sum(builder: GraphBuilder, operator: OperatorOf<'SUM'>): void {
  const [input, output] = [builder.input(operator, 0), builder.output(operator)];
  const axes = builder.constants.readInts(builder.input(operator, 1));
  const rank = builder.rank(input);
  if (operator.options.keepDims) {
    const onnxAxes = builder.constants.ints(axes.map((axis) => onnxAxis(axis, rank)));
    builder.bind(output, builder.emit('ReduceSum', [builder.value(input), onnxAxes], { keepdims: 1 }));
    return;
  }
  // Without the reduced axes the result may lose rank 4, so the sum is taken in TFLite's order.
  const plain = builder.emit('ReduceSum', [builder.plainValue(input), builder.constants.ints(axes)], {
    keepdims: 0,
  });
  builder.bind(output, builder.toOnnx(plain, builder.shape(output)));
}

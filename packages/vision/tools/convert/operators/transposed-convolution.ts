import type { OperatorOf } from '../../tflite/graph.ts';
import type { Padding } from '../../tflite/operator-options.ts';
import { activate } from '../activate.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import { at } from '../layout.ts';

interface TransposedConvolution {
  readonly input: number;
  readonly weights: number;
  readonly bias: number | undefined;
  readonly output: number;
  readonly padding: Padding;
  readonly strideHeight: number;
  readonly strideWidth: number;
}

/** What is cut off before and after the full result along one axis, or added after it. */
function fit(
  full: number,
  output: number,
  padding: Padding,
): { before: number; after: number; extra: number } {
  const surplus = full - output;
  if (padding === 'VALID' && surplus !== 0) throw new Error('VALID padding does not give the output size');
  if (surplus <= 0) return { before: 0, after: 0, extra: -surplus };
  const before = Math.floor(surplus / 2);
  return { before, after: surplus - before, extra: 0 };
}

function emitTransposedConvolution(builder: GraphBuilder, convolution: TransposedConvolution): string {
  const { input, weights, bias, output, padding, strideHeight, strideWidth } = convolution;
  const [picture, kernel, result] = [builder.shape(input), builder.shape(weights), builder.shape(output)];
  const [kernelHeight, kernelWidth] = [at(kernel, 1), at(kernel, 2)];
  const rows = fit((at(picture, 1) - 1) * strideHeight + kernelHeight, at(result, 1), padding);
  const columns = fit((at(picture, 2) - 1) * strideWidth + kernelWidth, at(result, 2), padding);

  // TFLite's weights are [out channels, height, width, in channels], ONNX's [in channels, out channels, height, width].
  const inputs = [builder.value(input), builder.constants.weights(weights, { permutation: [3, 0, 1, 2] })];
  if (bias !== undefined) inputs.push(builder.constants.weights(bias));
  return builder.emit('ConvTranspose', inputs, {
    kernel_shape: [kernelHeight, kernelWidth],
    strides: [strideHeight, strideWidth],
    pads: [rows.before, columns.before, rows.after, columns.after],
    output_padding: [rows.extra, columns.extra],
  });
}

/** Inputs are output shape, weights, picture and, if any, bias. */
export function transposedConvolution(builder: GraphBuilder, operator: OperatorOf<'TRANSPOSE_CONV'>): void {
  const output = builder.output(operator);
  const result = emitTransposedConvolution(builder, {
    input: builder.input(operator, 2),
    weights: builder.input(operator, 1),
    bias: builder.optionalInput(operator, 3),
    output,
    ...operator.options,
  });
  builder.bind(output, activate(builder, result, operator.options.activation));
}

/** MediaPipe's custom operator: the same with a bias, before TFLite had one. Inputs are picture, weights, bias. */
export function convolution2DTransposeBias(
  builder: GraphBuilder,
  operator: OperatorOf<'Convolution2DTransposeBias'>,
): void {
  const output = builder.output(operator);
  const result = emitTransposedConvolution(builder, {
    input: builder.input(operator, 0),
    weights: builder.input(operator, 1),
    bias: builder.input(operator, 2),
    output,
    ...operator.options,
  });
  builder.bind(output, result);
}

import type { OperatorOf } from '../../tflite/graph.ts';
import type { ConvolutionOptions } from '../../tflite/operator-options.ts';
import { activate } from '../activate.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import { at } from '../layout.ts';
import { onnxPads } from '../padding.ts';

interface Convolution {
  readonly input: number;
  readonly weights: number;
  readonly bias: number | undefined;
  readonly output: number;
  readonly options: ConvolutionOptions;
  readonly group: number;
  /** From TFLite's weights to ONNX's [out channels, in channels per group, height, width]. */
  readonly permutation: readonly number[];
}

function emitConvolution(builder: GraphBuilder, convolution: Convolution): void {
  const { input, weights, bias, output, options, group, permutation } = convolution;
  const picture = builder.shape(input);
  const [kernelHeight, kernelWidth] = [at(builder.shape(weights), 1), at(builder.shape(weights), 2)];
  const pads = onnxPads(
    options.padding,
    {
      input: at(picture, 1),
      kernel: kernelHeight,
      stride: options.strideHeight,
      dilation: options.dilationHeight,
    },
    {
      input: at(picture, 2),
      kernel: kernelWidth,
      stride: options.strideWidth,
      dilation: options.dilationWidth,
    },
  );
  const inputs = [builder.value(input), builder.constants.weights(weights, { permutation })];
  if (bias !== undefined) inputs.push(builder.constants.weights(bias));
  const result = builder.emit('Conv', inputs, {
    kernel_shape: [kernelHeight, kernelWidth],
    strides: [options.strideHeight, options.strideWidth],
    dilations: [options.dilationHeight, options.dilationWidth],
    group,
    pads,
  });
  builder.bind(output, activate(builder, result, options.activation));
}

/** Weights are [out channels, height, width, in channels]. */
export function convolution(builder: GraphBuilder, operator: OperatorOf<'CONV_2D'>): void {
  const [input, weights] = [builder.input(operator, 0), builder.input(operator, 1)];
  if (at(builder.shape(weights), 3) !== at(builder.shape(input), 3)) {
    throw new Error('grouped convolution is not supported');
  }
  emitConvolution(builder, {
    input,
    weights,
    bias: builder.optionalInput(operator, 2),
    output: builder.output(operator),
    options: operator.options,
    group: 1,
    permutation: [0, 3, 1, 2],
  });
}

/** Weights are [1, height, width, in channels × multiplier]: ONNX's grouped convolution with a group per channel. */
export function depthwiseConvolution(builder: GraphBuilder, operator: OperatorOf<'DEPTHWISE_CONV_2D'>): void {
  const [input, weights] = [builder.input(operator, 0), builder.input(operator, 1)];
  const channels = at(builder.shape(input), 3);
  const { depthMultiplier } = operator.options;
  if (at(builder.shape(weights), 3) !== channels * depthMultiplier) {
    throw new Error(`weights of shape [${builder.shape(weights).join()}] do not fit ${channels} channels`);
  }
  emitConvolution(builder, {
    input,
    weights,
    bias: builder.optionalInput(operator, 2),
    output: builder.output(operator),
    options: operator.options,
    group: channels,
    permutation: [3, 0, 1, 2],
  });
}

import type { OperatorOf } from '../../tflite/graph.ts';
import type { OperatorType } from '../../tflite/operator-options.ts';
import type { Inputs, Kernel } from '../value.ts';
import { hardSwish, logistic, relu, softmax } from './activation.ts';
import { add, multiply, prelu, sum } from './arithmetic.ts';
import { convolution, depthwiseConvolution } from './convolution.ts';
import { landmarksToTransformMatrix, transformLandmarks, transformTensorBilinear } from './mediapipe.ts';
import { averagePool, maxPool } from './pool.ts';
import { concatenation, pad, reshape, stridedSlice, transpose } from './rearrange.ts';
import { resizeBilinear, resizeNearest } from './resize.ts';
import { convolution2DTransposeBias, transposedConvolution } from './transposed-convolution.ts';

const KERNELS: { readonly [K in OperatorType]: Kernel<K> } = {
  ADD: add,
  AVERAGE_POOL_2D: averagePool,
  CONCATENATION: concatenation,
  CONV_2D: convolution,
  DEPTHWISE_CONV_2D: depthwiseConvolution,
  DEQUANTIZE: (_, { value }) => value(0).data,
  HARD_SWISH: hardSwish,
  LOGISTIC: logistic,
  MAX_POOL_2D: maxPool,
  MUL: multiply,
  PAD: pad,
  PRELU: prelu,
  RELU: relu,
  RESHAPE: reshape,
  RESIZE_BILINEAR: resizeBilinear,
  RESIZE_NEAREST_NEIGHBOR: resizeNearest,
  SOFTMAX: softmax,
  STRIDED_SLICE: stridedSlice,
  SUM: sum,
  TRANSPOSE: transpose,
  TRANSPOSE_CONV: transposedConvolution,
  Convolution2DTransposeBias: convolution2DTransposeBias,
  Landmarks2TransformMatrix: landmarksToTransformMatrix,
  TransformLandmarks: transformLandmarks,
  TransformTensorBilinear: transformTensorBilinear,
};

export function runKernel<K extends OperatorType>(operator: OperatorOf<K>, inputs: Inputs): Float32Array {
  const kernel: Kernel<K> = KERNELS[operator.type];
  return kernel(operator, inputs);
}

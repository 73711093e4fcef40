import type { OperatorOf } from '../../tflite/graph.ts';
import type { OperatorType } from '../../tflite/operator-options.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import { convolution, depthwiseConvolution } from './convolution.ts';
import { dequantize } from './dequantize.ts';
import { binary, prelu, softmax, unary } from './elementwise.ts';
import { landmarksToTransformMatrix } from './landmarks-to-transform-matrix.ts';
import { pool } from './pool.ts';
import { resizeBilinear, resizeNearest } from './resize.ts';
import { concatenation, pad, reshape, sum, transpose } from './shape.ts';
import { stridedSlice } from './strided-slice.ts';
import { transformLandmarks } from './transform-landmarks.ts';
import { transformTensorBilinear } from './transform-tensor-bilinear.ts';
import { convolution2DTransposeBias, transposedConvolution } from './transposed-convolution.ts';

type Translations = {
  readonly [K in OperatorType]: (builder: GraphBuilder, operator: OperatorOf<K>) => void;
};

/** The translation of every operator. */
const TRANSLATIONS: Translations = {
  ADD: binary,
  AVERAGE_POOL_2D: pool,
  CONCATENATION: concatenation,
  CONV_2D: convolution,
  DEPTHWISE_CONV_2D: depthwiseConvolution,
  DEQUANTIZE: dequantize,
  HARD_SWISH: unary,
  LOGISTIC: unary,
  MAX_POOL_2D: pool,
  MUL: binary,
  PAD: pad,
  PRELU: prelu,
  RELU: unary,
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

export function translateOperator<K extends OperatorType>(
  builder: GraphBuilder,
  operator: OperatorOf<K>,
): void {
  TRANSLATIONS[operator.type](builder, operator);
}

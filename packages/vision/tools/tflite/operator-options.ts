/** SAME keeps ceil(size / stride) outputs, VALID uses no padding. */
export type Padding = 'SAME' | 'VALID';

/** Fused activation functions. */
export type Activation = 'NONE' | 'RELU' | 'RELU6';

interface Fused {
  readonly activation: Activation;
}

interface Strided {
  readonly padding: Padding;
  readonly strideWidth: number;
  readonly strideHeight: number;
}

export interface ConvolutionOptions extends Strided, Fused {
  readonly dilationWidth: number;
  readonly dilationHeight: number;
}

export interface PoolOptions extends Strided, Fused {
  readonly filterWidth: number;
  readonly filterHeight: number;
}

export interface ResizeOptions {
  readonly alignCorners: boolean;
  readonly halfPixelCenters: boolean;
}

/** Bit d of a mask speaks of axis d. */
export interface StridedSliceOptions {
  readonly beginMask: number;
  readonly endMask: number;
  readonly ellipsisMask: number;
  readonly newAxisMask: number;
  readonly shrinkAxisMask: number;
}

/** MediaPipe's `Landmarks2TransformMatrix`, version 2. */
export interface LandmarksToMatrixOptions {
  readonly subset: readonly number[];
  readonly leftRotationIndex: number;
  readonly rightRotationIndex: number;
  readonly targetRotationRadians: number;
  readonly outputWidth: number;
  readonly outputHeight: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

type None = Readonly<Record<never, never>>;

/** Every operator the five models use, with its options. Whatever is not listed here is refused by the reader. */
export interface OperatorOptions {
  ADD: Fused;
  AVERAGE_POOL_2D: PoolOptions;
  CONCATENATION: Fused & { readonly axis: number };
  CONV_2D: ConvolutionOptions;
  DEPTHWISE_CONV_2D: ConvolutionOptions & { readonly depthMultiplier: number };
  DEQUANTIZE: None;
  HARD_SWISH: None;
  LOGISTIC: None;
  MAX_POOL_2D: PoolOptions;
  MUL: Fused;
  PAD: None;
  PRELU: None;
  RELU: None;
  RESHAPE: None;
  RESIZE_BILINEAR: ResizeOptions;
  RESIZE_NEAREST_NEIGHBOR: ResizeOptions;
  SOFTMAX: { readonly beta: number };
  STRIDED_SLICE: StridedSliceOptions;
  SUM: { readonly keepDims: boolean };
  TRANSPOSE: None;
  TRANSPOSE_CONV: Strided & Fused;
  Convolution2DTransposeBias: Strided;
  Landmarks2TransformMatrix: LandmarksToMatrixOptions;
  TransformLandmarks: None;
  TransformTensorBilinear: { readonly outputWidth: number; readonly outputHeight: number };
}

export type OperatorType = keyof OperatorOptions;

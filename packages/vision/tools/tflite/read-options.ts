import type { FlatTable } from './flat-table.ts';
import { readFlexMap } from './flex-map.ts';
import type { OperatorOf } from './graph.ts';
import type { Activation, OperatorOptions, OperatorType, Padding, PoolOptions } from './operator-options.ts';

/** What an operator carries in the file; the numbers below are field numbers of schema.fbs. */
export interface RawOperator {
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
  readonly table: FlatTable | undefined;
  readonly custom: Uint8Array;
  readonly version: number;
}

/** `enum ActivationFunctionType`. */
function activation(raw: RawOperator, field: number): Activation {
  const code = raw.table?.int8(field) ?? 0;
  if (code === 0) return 'NONE';
  if (code === 1) return 'RELU';
  if (code === 3) return 'RELU6';
  throw new Error(`fused activation ${code} is not supported`);
}

/** Padding 0, stride_w 1, stride_h 2: the same in all four options tables. */
function strided(raw: RawOperator): { padding: Padding; strideWidth: number; strideHeight: number } {
  const code = raw.table?.int8(0) ?? 0;
  if (code !== 0 && code !== 1) throw new Error(`padding ${code} is not supported`);
  return {
    padding: code === 0 ? 'SAME' : 'VALID',
    strideWidth: raw.table?.int32(1) ?? 0,
    strideHeight: raw.table?.int32(2) ?? 0,
  };
}

/** Pool2DOptions: filter_width 3, filter_height 4, fused_activation_function 5. */
function pool(raw: RawOperator): PoolOptions {
  return {
    ...strided(raw),
    filterWidth: raw.table?.int32(3) ?? 0,
    filterHeight: raw.table?.int32(4) ?? 0,
    activation: activation(raw, 5),
  };
}

/** Custom options of MediaPipe; only version 2 of its operators has the meaning that the converter knows. */
function mediapipeNumbers(raw: RawOperator): {
  number: (key: string) => number;
  list: (key: string) => readonly number[];
} {
  if (raw.version !== 2) throw new Error(`version ${raw.version} is not supported`);
  const map = readFlexMap(raw.custom);
  return {
    number(key) {
      const value = map.get(key);
      if (typeof value !== 'number') throw new Error(`option ${key} is missing or no number`);
      return value;
    },
    list(key) {
      const value = map.get(key);
      if (value === undefined || typeof value === 'number')
        throw new Error(`option ${key} is missing or no list`);
      return value;
    },
  };
}

/** The C struct TfLiteTransposeConvParams: padding (1 SAME, 2 VALID), stride_width, stride_height. */
function transposeConvParams(raw: RawOperator): OperatorOptions['Convolution2DTransposeBias'] {
  if (raw.custom.length < 12) throw new Error('custom options are shorter than TfLiteTransposeConvParams');
  const view = new DataView(raw.custom.buffer, raw.custom.byteOffset, raw.custom.byteLength);
  const padding = view.getInt32(0, true);
  if (padding !== 1 && padding !== 2) throw new Error(`padding ${padding} is not supported`);
  return {
    padding: padding === 1 ? 'SAME' : 'VALID',
    strideWidth: view.getInt32(4, true),
    strideHeight: view.getInt32(8, true),
  };
}

const none = (): Readonly<Record<never, never>> => ({});

function reader<K extends OperatorType>(type: K, options: (raw: RawOperator) => OperatorOptions[K]) {
  return (raw: RawOperator): OperatorOf<K> => ({
    type,
    inputs: raw.inputs,
    outputs: raw.outputs,
    options: options(raw),
  });
}

/** One reader per operator. */
export const OPERATOR_READERS: { readonly [K in OperatorType]: (raw: RawOperator) => OperatorOf<K> } = {
  ADD: reader('ADD', (raw) => ({ activation: activation(raw, 0) })),
  AVERAGE_POOL_2D: reader('AVERAGE_POOL_2D', pool),
  CONCATENATION: reader('CONCATENATION', (raw) => ({
    axis: raw.table?.int32(0) ?? 0,
    activation: activation(raw, 1),
  })),
  CONV_2D: reader('CONV_2D', (raw) => ({
    ...strided(raw),
    activation: activation(raw, 3),
    dilationWidth: raw.table?.int32(4, 1) ?? 1,
    dilationHeight: raw.table?.int32(5, 1) ?? 1,
  })),
  DEPTHWISE_CONV_2D: reader('DEPTHWISE_CONV_2D', (raw) => ({
    ...strided(raw),
    depthMultiplier: raw.table?.int32(3) ?? 0,
    activation: activation(raw, 4),
    dilationWidth: raw.table?.int32(5, 1) ?? 1,
    dilationHeight: raw.table?.int32(6, 1) ?? 1,
  })),
  DEQUANTIZE: reader('DEQUANTIZE', none),
  HARD_SWISH: reader('HARD_SWISH', none),
  LOGISTIC: reader('LOGISTIC', none),
  MAX_POOL_2D: reader('MAX_POOL_2D', pool),
  MUL: reader('MUL', (raw) => ({ activation: activation(raw, 0) })),
  PAD: reader('PAD', none),
  PRELU: reader('PRELU', none),
  RELU: reader('RELU', none),
  RESHAPE: reader('RESHAPE', none),
  RESIZE_BILINEAR: reader('RESIZE_BILINEAR', (raw) => ({
    alignCorners: raw.table?.boolean(2) ?? false,
    halfPixelCenters: raw.table?.boolean(3) ?? false,
  })),
  RESIZE_NEAREST_NEIGHBOR: reader('RESIZE_NEAREST_NEIGHBOR', (raw) => ({
    alignCorners: raw.table?.boolean(0) ?? false,
    halfPixelCenters: raw.table?.boolean(1) ?? false,
  })),
  SOFTMAX: reader('SOFTMAX', (raw) => ({ beta: raw.table?.float32(0) ?? 0 })),
  STRIDED_SLICE: reader('STRIDED_SLICE', (raw) => {
    if (raw.table?.boolean(5) === true) throw new Error('offset ends are not supported');
    const mask = (field: number): number => raw.table?.int32(field) ?? 0;
    return {
      beginMask: mask(0),
      endMask: mask(1),
      ellipsisMask: mask(2),
      newAxisMask: mask(3),
      shrinkAxisMask: mask(4),
    };
  }),
  SUM: reader('SUM', (raw) => ({ keepDims: raw.table?.boolean(0) ?? false })),
  TRANSPOSE: reader('TRANSPOSE', none),
  TRANSPOSE_CONV: reader('TRANSPOSE_CONV', (raw) => ({ ...strided(raw), activation: activation(raw, 3) })),
  Convolution2DTransposeBias: reader('Convolution2DTransposeBias', transposeConvParams),
  Landmarks2TransformMatrix: reader('Landmarks2TransformMatrix', (raw) => {
    const { number, list } = mediapipeNumbers(raw);
    return {
      subset: list('subset_idxs'),
      leftRotationIndex: number('left_rotation_idx'),
      rightRotationIndex: number('right_rotation_idx'),
      targetRotationRadians: number('target_rotation_radians'),
      outputWidth: number('output_width'),
      outputHeight: number('output_height'),
      scaleX: number('scale_x'),
      scaleY: number('scale_y'),
    };
  }),
  TransformLandmarks: reader('TransformLandmarks', (raw) => {
    if (raw.version !== 2) throw new Error(`version ${raw.version} is not supported`);
    if (raw.custom.length > 0) throw new Error('custom options are not supported');
    return {};
  }),
  TransformTensorBilinear: reader('TransformTensorBilinear', (raw) => {
    const { number } = mediapipeNumbers(raw);
    return { outputWidth: number('output_width'), outputHeight: number('output_height') };
  }),
};

export function isSupportedOperator(name: string): name is OperatorType {
  return Object.hasOwn(OPERATOR_READERS, name);
}

import type { OperatorOptions, OperatorType } from './operator-options.ts';

/** `enum TensorType` of schema.fbs, from 0. */
export const ELEMENT_TYPES = [
  'float32',
  'float16',
  'int32',
  'uint8',
  'int64',
  'string',
  'bool',
  'int16',
  'complex64',
  'int8',
] as const;
export type ElementType = (typeof ELEMENT_TYPES)[number];

export interface Tensor {
  readonly name: string;
  /** Static shape, in NHWC order for pictures. */
  readonly shape: readonly number[];
  readonly type: ElementType;
  /** Little-endian bytes of a constant; an activation has none. */
  readonly data?: Uint8Array;
}

export interface OperatorOf<K extends OperatorType> {
  readonly type: K;
  /** Indices into `Graph.tensors`; -1 stands for an input that is left out. */
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
  readonly options: OperatorOptions[K];
}

export type Operator = { [K in OperatorType]: OperatorOf<K> }[OperatorType];

export interface Graph {
  readonly tensors: readonly Tensor[];
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
  /** In an order in which every tensor is made before it is used. */
  readonly operators: readonly Operator[];
}

export function elementCount(shape: readonly number[]): number {
  return shape.reduce((product, dimension) => product * dimension, 1);
}

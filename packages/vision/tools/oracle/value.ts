import type { OperatorOf } from '../tflite/graph.ts';
import type { OperatorType } from '../tflite/operator-options.ts';

/** A tensor with its numbers, in TFLite's order of axes. */
export interface Value {
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

/** What a kernel may ask for while its operator runs. */
export interface Inputs {
  /** The operator's n-th input. */
  value(position: number): Value;
  optionalValue(position: number): Value | undefined;
  ints(position: number): number[];
  /** Shape of the operator's output, as the file declares it. */
  readonly outputShape: readonly number[];
}

/** Computes the one output of an operator. */
export type Kernel<K extends OperatorType> = (operator: OperatorOf<K>, inputs: Inputs) => Float32Array;

/** [batch, height, width, channels]. */
export function picture(shape: readonly number[]): [number, number, number, number] {
  const [batch, height, width, channels] = shape;
  if (
    batch === undefined ||
    height === undefined ||
    width === undefined ||
    channels === undefined ||
    shape.length > 4
  ) {
    throw new Error(`[${shape.join()}] is no picture`);
  }
  return [batch, height, width, channels];
}

export const zeros = (shape: readonly number[]): Float32Array =>
  new Float32Array(shape.reduce((product, size) => product * size, 1));

/** Distance in memory between neighbours along every axis. */
export const stridesOf = (shape: readonly number[]): number[] =>
  shape.map((_, axis) => shape.slice(axis + 1).reduce((product, size) => product * size, 1));

/** Calls `visit` with every index of a tensor, in memory order. */
export function forEachIndex(
  shape: readonly number[],
  visit: (index: readonly number[], at: number) => void,
): void {
  const strides = stridesOf(shape);
  const total = shape.reduce((product, size) => product * size, 1);
  const index = shape.map(() => 0);
  for (let at = 0; at < total; at++) {
    for (let axis = 0; axis < shape.length; axis++)
      index[axis] = Math.floor(at / strides[axis]!) % shape[axis]!;
    visit(index, at);
  }
}

/** Position in memory of an index. */
export const offsetOf = (index: readonly number[], strides: readonly number[]): number =>
  index.reduce((sum, coordinate, axis) => sum + coordinate * strides[axis]!, 0);

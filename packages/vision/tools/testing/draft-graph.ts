import { encodeHalves } from '../convert/float16.ts';
import type { Graph, Operator, Tensor } from '../tflite/graph.ts';

/** Builds a small graph in memory, so that a test of one operator needs no TFLite file. */
export class DraftGraph {
  readonly #tensors: Tensor[] = [];
  readonly #inputs: number[] = [];
  readonly #outputs: number[] = [];
  readonly #operators: Operator[] = [];

  tensor(tensor: Omit<Tensor, 'name'>, name = `tensor ${this.#tensors.length}`): number {
    return this.#tensors.push({ name, ...tensor }) - 1;
  }

  /** A graph input. */
  input(...shape: number[]): number {
    const index = this.tensor({ shape, type: 'float32' });
    this.#inputs.push(index);
    return index;
  }

  /** A graph output. */
  output(...shape: number[]): number {
    const index = this.between(...shape);
    this.#outputs.push(index);
    return index;
  }

  /** An activation that is neither. */
  between(...shape: number[]): number {
    return this.tensor({ shape, type: 'float32' });
  }

  floats(shape: readonly number[], values: readonly number[]): number {
    return this.tensor({ shape, type: 'float32', data: new Uint8Array(Float32Array.from(values).buffer) });
  }

  halves(shape: readonly number[], values: readonly number[]): number {
    return this.tensor({ shape, type: 'float16', data: encodeHalves(Float32Array.from(values)) });
  }

  ints(values: readonly number[], shape: readonly number[] = [values.length]): number {
    return this.tensor({ shape, type: 'int32', data: new Uint8Array(Int32Array.from(values).buffer) });
  }

  add(operator: Operator): this {
    this.#operators.push(operator);
    return this;
  }

  get graph(): Graph {
    return {
      tensors: this.#tensors,
      inputs: this.#inputs,
      outputs: this.#outputs,
      operators: this.#operators,
    };
  }
}

import type { OnnxInitializer, OnnxNode, OnnxType } from '../onnx/model.ts';
import { castTo } from '../onnx/write-onnx.ts';
import type { Graph, Tensor } from '../tflite/graph.ts';
import { elementCount } from '../tflite/graph.ts';
import { decodeHalves, encodeHalves } from './float16.ts';
import { permuteShape, transposeFloats } from './layout.ts';

type Constant = Tensor & { readonly data: Uint8Array };

/** How a constant is rearranged on its way into ONNX. */
export interface Arrangement {
  /** Shape to read the data with, if not the tensor's own; same number of elements. */
  readonly shape?: readonly number[];
  readonly permutation?: readonly number[];
}

/**
 * The constants of a graph and the initializers made of them.
 *
 * Weights are stored as float16 behind a Cast node, which onnxruntime folds when it loads the model: the file has half
 * the size and the arithmetic stays float32. What is float16 in the source stays exactly so; float32 matrices and
 * kernels are rounded; float32 vectors (biases, scales) and single numbers are small and stay exact.
 */
export class Constants {
  readonly initializers: OnnxInitializer[] = [];
  readonly #tensors = new Map<number, Constant>();
  readonly #made = new Map<string, string>();
  readonly #emit: (node: Omit<OnnxNode, 'output'>, hint: string) => string;

  constructor(graph: Graph, emit: (node: Omit<OnnxNode, 'output'>, hint: string) => string) {
    this.#emit = emit;
    graph.tensors.forEach((tensor, index) => {
      if (tensor.data !== undefined) this.#tensors.set(index, { ...tensor, data: tensor.data });
    });
  }

  has(index: number): boolean {
    return this.#tensors.has(index);
  }

  /** Declares that tensor `index` has the value of constant `source`, as DEQUANTIZE of a float16 tensor has. */
  alias(index: number, source: number): void {
    this.#tensors.set(index, this.get(source));
  }

  get(index: number): Constant {
    const tensor = this.#tensors.get(index);
    if (tensor === undefined) throw new Error(`tensor ${index} must be constant`);
    return tensor;
  }

  /** The value of an integer constant. */
  readInts(index: number): number[] {
    const { name, type, data } = this.get(index);
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    if (type === 'int32')
      return Array.from({ length: data.length / 4 }, (_, i) => view.getInt32(4 * i, true));
    if (type === 'int64') {
      return Array.from({ length: data.length / 8 }, (_, i) => Number(view.getBigInt64(8 * i, true)));
    }
    throw new Error(`tensor "${name}": expected integers, found ${type}`);
  }

  /** The value of a float constant. */
  readFloats(index: number): Float32Array {
    const { name, type, data } = this.get(index);
    if (type === 'float16') return decodeHalves(data);
    if (type !== 'float32') throw new Error(`tensor "${name}": ${type} weights are not supported`);
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    return Float32Array.from({ length: data.length / 4 }, (_, i) => view.getFloat32(4 * i, true));
  }

  /** An initializer of int64 numbers. */
  ints(values: readonly number[]): string {
    return this.#once(`ints ${values.join()}`, () => {
      const data = new Uint8Array(values.length * 8);
      const view = new DataView(data.buffer);
      values.forEach((value, i) => {
        view.setBigInt64(8 * i, BigInt(value), true);
      });
      return this.#add('ints', 'int64', [values.length], data);
    });
  }

  /** An initializer of exact float32 numbers. */
  floats(values: readonly number[], shape: readonly number[]): string {
    return this.#once(`floats ${shape.join()}: ${values.join()}`, () =>
      this.#add('floats', 'float32', shape, encodeFloats(values)),
    );
  }

  /** The initializer (or its Cast) of a float constant of the graph. */
  weights(index: number, arrangement: Arrangement = {}): string {
    const { shape: given, permutation } = arrangement;
    return this.#once(`weights ${index}: ${given?.join()} / ${permutation?.join()}`, () => {
      const tensor = this.get(index);
      const source = given ?? tensor.shape;
      if (elementCount(source) !== elementCount(tensor.shape)) {
        throw new Error(
          `tensor "${tensor.name}" of shape [${tensor.shape.join()}] cannot be read as [${source.join()}]`,
        );
      }
      let values = this.readFloats(index);
      if (permutation !== undefined) values = transposeFloats(values, source, permutation);
      const shape = permutation === undefined ? source : permuteShape(source, permutation);
      const exact = values.length === 1 || (tensor.type === 'float32' && tensor.shape.length <= 1);
      if (exact) return this.#add('weights', 'float32', shape, encodeFloats(values));
      const half = this.#add('weights', 'float16', shape, encodeHalves(values));
      return this.#emit(
        { operator: 'Cast', inputs: [half], attributes: { to: castTo('float32') } },
        'weights',
      );
    });
  }

  #add(hint: string, type: OnnxType, shape: readonly number[], data: Uint8Array): string {
    const name = `${hint}_${this.initializers.length}`;
    this.initializers.push({ name, type, shape, data });
    return name;
  }

  #once(key: string, make: () => string): string {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const name = make();
    this.#made.set(key, name);
    return name;
  }
}

function encodeFloats(values: ArrayLike<number>): Uint8Array {
  const data = new Uint8Array(values.length * 4);
  const view = new DataView(data.buffer);
  for (let i = 0; i < values.length; i++) view.setFloat32(4 * i, values[i] ?? 0, true);
  return data;
}

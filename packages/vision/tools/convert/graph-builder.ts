import type { Attribute, OnnxNode } from '../onnx/model.ts';
import type { Graph, Operator, Tensor } from '../tflite/graph.ts';
import { Constants } from './constants.ts';
import { movesData, NCHW_TO_NHWC, NHWC_TO_NCHW, permuteShape } from './layout.ts';

/** The ONNX graph under construction: what every operator's translation reads from and writes to. */
export class GraphBuilder {
  readonly nodes: OnnxNode[] = [];
  readonly constants: Constants;
  readonly #graph: Graph;
  /** ONNX name of every activation made so far, by TFLite tensor. */
  readonly #values = new Map<number, string>();

  constructor(graph: Graph) {
    this.#graph = graph;
    this.constants = new Constants(graph, (node, hint) => this.#push(node, hint));
  }

  tensor(index: number): Tensor {
    const tensor = this.#graph.tensors[index];
    if (tensor === undefined) throw new Error(`tensor ${index} does not exist`);
    return tensor;
  }

  shape(index: number): readonly number[] {
    return this.tensor(index).shape;
  }

  rank(index: number): number {
    return this.shape(index).length;
  }

  /** Tensor of a required input. */
  input(operator: Operator, position: number): number {
    const index = operator.inputs[position];
    if (index === undefined || index < 0) throw new Error(`input ${position} is missing`);
    return index;
  }

  /** Tensor of an input that may be left out, such as a bias. */
  optionalInput(operator: Operator, position: number): number | undefined {
    const index = operator.inputs[position];
    return index === undefined || index < 0 ? undefined : index;
  }

  output(operator: Operator): number {
    const [index, another] = operator.outputs;
    if (index === undefined || another !== undefined) throw new Error('one output expected');
    return index;
  }

  /** Adds a node and returns the name of its output. */
  emit(
    operator: string,
    inputs: readonly string[],
    attributes: Readonly<Record<string, Attribute>> = {},
  ): string {
    return this.#push({ operator, inputs, attributes }, operator.toLowerCase());
  }

  /** Declares `name`, in ONNX layout, to be the value of a TFLite tensor. */
  bind(index: number, name: string): void {
    this.#values.set(index, name);
  }

  /** The value of a tensor in ONNX layout: rank 4 as NCHW. */
  value(index: number): string {
    const name = this.#values.get(index);
    if (name !== undefined) return name;
    if (!this.constants.has(index))
      throw new Error(`tensor "${this.tensor(index).name}" is used before it is made`);
    return this.constants.weights(index, this.rank(index) === 4 ? { permutation: NHWC_TO_NCHW } : {});
  }

  /** The value of a tensor in TFLite's order of axes. */
  plainValue(index: number): string {
    return this.toPlain(this.value(index), this.shape(index));
  }

  /** From ONNX layout to TFLite's; `shape` is TFLite's. */
  toPlain(name: string, shape: readonly number[]): string {
    return shape.length === 4 ? this.transpose(name, permuteShape(shape, NHWC_TO_NCHW), NCHW_TO_NHWC) : name;
  }

  /** From TFLite's layout to ONNX's; `shape` is TFLite's. */
  toOnnx(name: string, shape: readonly number[]): string {
    return shape.length === 4 ? this.transpose(name, shape, NHWC_TO_NCHW) : name;
  }

  transpose(name: string, shape: readonly number[], permutation: readonly number[]): string {
    if (movesData(shape, permutation)) return this.emit('Transpose', [name], { perm: permutation });
    return this.reshape(name, permuteShape(shape, permutation));
  }

  reshape(name: string, shape: readonly number[]): string {
    return this.emit('Reshape', [name, this.constants.ints(shape)]);
  }

  /** ONNX Slice with step 1. */
  slice(name: string, axis: number, start: number, end: number): string {
    const { constants } = this;
    return this.emit('Slice', [name, constants.ints([start]), constants.ints([end]), constants.ints([axis])]);
  }

  /** Gives a value the name of a graph output. */
  nameOutput(name: string, output: string): void {
    this.nodes.push({ operator: 'Identity', inputs: [name], output, attributes: {} });
  }

  #push(node: Omit<OnnxNode, 'output'>, hint: string): string {
    const output = `${hint}_n${this.nodes.length}`;
    this.nodes.push({ ...node, output });
    return output;
  }
}

import { decodeHalves } from '../convert/float16.ts';
import { elementCount, type Graph, type Operator, type Tensor } from '../tflite/graph.ts';
import { runKernel } from './kernels/index.ts';
import type { Inputs, Value } from './value.ts';

/**
 * Runs a TFLite graph directly: slow, plain loops in TFLite's own order of axes, after TFLite's reference kernels and
 * MediaPipe's custom operators. It shares the file reader with the converter and nothing of the translation, and is
 * what the converted models are compared with. For tests and for capturing golden values only.
 */
export function interpret(graph: Graph, inputs: readonly Float32Array[]): Map<string, Float32Array> {
  const values = new Map<number, Value>();
  graph.inputs.forEach((index, i) => {
    const { shape, name } = tensorAt(graph, index);
    const data = inputs[i];
    if (data?.length !== elementCount(shape))
      throw new Error(`input "${name}" needs ${elementCount(shape)} numbers`);
    values.set(index, { shape, data });
  });
  for (const operator of graph.operators) {
    const [output] = operator.outputs;
    if (output === undefined) throw new Error(`${operator.type} has no output`);
    const { shape } = tensorAt(graph, output);
    const data = runKernel(operator, inputsOf(graph, operator, values, shape));
    if (data.length !== elementCount(shape)) throw new Error(`${operator.type} gave ${data.length} numbers`);
    values.set(output, { shape, data });
  }
  return new Map(
    graph.outputs.map((index) => [tensorAt(graph, index).name, valueAt(graph, values, index).data]),
  );
}

function inputsOf(
  graph: Graph,
  operator: Operator,
  values: Map<number, Value>,
  outputShape: readonly number[],
): Inputs {
  const index = (position: number): number => operator.inputs[position] ?? -1;
  return {
    value: (position) => valueAt(graph, values, index(position)),
    optionalValue: (position) => (index(position) < 0 ? undefined : valueAt(graph, values, index(position))),
    ints: (position) => integers(tensorAt(graph, index(position))),
    outputShape,
  };
}

function tensorAt(graph: Graph, index: number): Tensor {
  const tensor = graph.tensors[index];
  if (tensor === undefined) throw new Error(`tensor ${index} does not exist`);
  return tensor;
}

/** A computed value, or a constant, which is decoded once. */
function valueAt(graph: Graph, values: Map<number, Value>, index: number): Value {
  const known = values.get(index);
  if (known !== undefined) return known;
  const { name, shape, type, data } = tensorAt(graph, index);
  if (data === undefined) throw new Error(`tensor "${name}" is used before it is made`);
  if (type !== 'float16' && type !== 'float32') throw new Error(`tensor "${name}" is ${type}`);
  const value = {
    shape,
    data: type === 'float16' ? decodeHalves(data) : new Float32Array(data.slice().buffer),
  };
  values.set(index, value);
  return value;
}

function integers({ name, type, data }: Tensor): number[] {
  if (type !== 'int32' || data === undefined) throw new Error(`tensor "${name}" is no int32 constant`);
  return [...new Int32Array(data.slice().buffer)];
}

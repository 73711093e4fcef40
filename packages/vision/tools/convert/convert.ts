import type { OnnxValue } from '../onnx/model.ts';
import { writeOnnx } from '../onnx/write-onnx.ts';
import type { Graph, Operator, Tensor } from '../tflite/graph.ts';
import { GraphBuilder } from './graph-builder.ts';
import { translateOperator } from './operators/index.ts';

export interface ConvertOptions {
  readonly name: string;
  readonly metadata?: Readonly<Record<string, string>>;
}

/** The tensor's name as an ONNX name: whatever is no letter, digit or underscore becomes an underscore. */
const onnxName = (tensor: Tensor): string => tensor.name.replace(/\W+/g, '_');

function ioValue(tensor: Tensor): OnnxValue {
  if (tensor.type !== 'float32') throw new Error(`graph input or output "${tensor.name}" is ${tensor.type}`);
  return { name: onnxName(tensor), type: 'float32', shape: tensor.shape };
}

function translate(builder: GraphBuilder, operator: Operator): void {
  try {
    translateOperator(builder, operator);
  } catch (cause) {
    const output = operator.outputs[0];
    const name = output === undefined ? '' : builder.tensor(output).name;
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${operator.type} "${name}": ${message}`, { cause });
  }
}

/** Converts a TFLite graph to the bytes of an ONNX model. The same graph gives the same bytes. */
export function convert(graph: Graph, options: ConvertOptions): Uint8Array {
  const builder = new GraphBuilder(graph);
  for (const index of graph.inputs) {
    builder.bind(index, builder.toOnnx(onnxName(builder.tensor(index)), builder.shape(index)));
  }
  for (const operator of graph.operators) translate(builder, operator);
  for (const index of graph.outputs)
    builder.nameOutput(builder.plainValue(index), onnxName(builder.tensor(index)));
  return writeOnnx({
    name: options.name,
    nodes: builder.nodes,
    initializers: builder.constants.initializers,
    inputs: graph.inputs.map((index) => ioValue(builder.tensor(index))),
    outputs: graph.outputs.map((index) => ioValue(builder.tensor(index))),
    metadata: options.metadata ?? {},
  });
}

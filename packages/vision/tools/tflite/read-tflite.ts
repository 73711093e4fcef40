import { FlatTable } from './flat-table.ts';
import {
  ELEMENT_TYPES,
  type ElementType,
  elementCount,
  type Graph,
  type Operator,
  type Tensor,
} from './graph.ts';
import { builtinOperatorName } from './operator-names.ts';
import { isSupportedOperator, OPERATOR_READERS } from './read-options.ts';

/** Bytes per element of the types that a constant may have. */
const WIDTHS: Partial<Record<ElementType, number>> = { float32: 4, float16: 2, int32: 4, int64: 8 };

/** Reads a TFLite file. Field numbers are those of tensorflow/lite/schema/schema.fbs. */
export function readTflite(file: Uint8Array): Graph {
  if (new TextDecoder('latin1').decode(file.subarray(4, 8)) !== 'TFL3') throw new Error('not a TFLite file');
  const model = FlatTable.root(file);
  const [subgraph, another] = model.tables(2);
  if (subgraph === undefined || another !== undefined)
    throw new Error('a TFLite file must have one subgraph');

  const buffers = model.tables(4);
  const tensors = subgraph.tables(0).map((table) => readTensor(table, buffers));
  const codes = model.tables(1);
  const operators = subgraph.tables(3).map((table) => readOperator(table, codes, tensors));
  const inputs = subgraph.int32s(1);
  const outputs = subgraph.int32s(2);
  for (const index of [...inputs, ...outputs]) checkTensorIndex(index, tensors);
  return { tensors, inputs, outputs, operators };
}

/** Tensor: shape 0, type 1, buffer 2, name 3, quantization 4, sparsity 6. Buffer: data 0, offset 1. */
function readTensor(table: FlatTable, buffers: readonly FlatTable[]): Tensor {
  const name = table.string(3);
  const shape = table.int32s(0);
  const type = ELEMENT_TYPES[table.int8(1)];
  if (type === undefined) throw new Error(`tensor "${name}" has the unknown type ${table.int8(1)}`);
  if (table.has(6)) throw new Error(`tensor "${name}" is sparse: not supported`);
  // QuantizationParameters: scale 2 (float32, as wide as int32). A quantised tensor has at least one scale.
  if ((table.table(4)?.int32s(2).length ?? 0) > 0)
    throw new Error(`tensor "${name}" is quantised: not supported`);

  const buffer = buffers[table.uint32(2)];
  if (buffer === undefined) throw new Error(`tensor "${name}" has no buffer`);
  if (buffer.has(1)) throw new Error(`tensor "${name}" is stored outside the flatbuffer: not supported`);
  const data = buffer.bytes(0);
  if (data.length === 0) return { name, shape, type };

  const width = WIDTHS[type];
  if (width === undefined) throw new Error(`tensor "${name}": constants of type ${type} are not supported`);
  if (data.length !== elementCount(shape) * width) {
    throw new Error(`tensor "${name}" of shape [${shape.join(', ')}] has ${data.length} bytes`);
  }
  return { name, shape, type, data };
}

/**
 * Operator: opcode_index 0, inputs 1, outputs 2, builtin_options 4, custom_options 5.
 * OperatorCode: deprecated_builtin_code 0, custom_code 1, version 2, builtin_code 3.
 */
function readOperator(table: FlatTable, codes: readonly FlatTable[], tensors: readonly Tensor[]): Operator {
  const code = codes[table.uint32(0)];
  if (code === undefined) throw new Error(`operator code ${table.uint32(0)} is not declared`);
  const builtin = builtinOperatorName(Math.max(code.int8(0), code.int32(3)));
  const name = builtin === 'CUSTOM' ? code.string(1) : builtin;

  const inputs = table.int32s(1);
  const outputs = table.int32s(2);
  for (const index of inputs) if (index !== -1) checkTensorIndex(index, tensors);
  for (const index of outputs) checkTensorIndex(index, tensors);
  const label = `${name} "${tensors[outputs[0] ?? -1]?.name ?? ''}"`;
  if (!isSupportedOperator(name)) throw new Error(`${label}: the operator is not supported`);
  const raw = { inputs, outputs, table: table.table(4), custom: table.bytes(5), version: code.int32(2, 1) };
  try {
    return OPERATOR_READERS[name](raw);
  } catch (cause) {
    throw new Error(`${label}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

function checkTensorIndex(index: number, tensors: readonly Tensor[]): void {
  if (tensors[index] === undefined) throw new Error(`tensor ${index} does not exist`);
}

import type { Attribute, OnnxInitializer, OnnxModel, OnnxNode, OnnxType, OnnxValue } from './model.ts';
import {
  bytesField,
  type Encoded,
  floatField,
  intField,
  joinBytes,
  messageField,
  stringField,
} from './protobuf-writer.ts';

/** IR version 8 goes with operator set 17, which every onnxruntime since 1.12 reads. */
const IR_VERSION = 8;
const OPERATOR_SET = 17;

/** `TensorProto.DataType`. */
const DATA_TYPES: Record<OnnxType, number> = { float32: 1, int64: 7, bool: 9, float16: 10 };

/** The number a Cast node takes as its attribute `to`. */
export const castTo = (type: OnnxType): number => DATA_TYPES[type];

/** AttributeProto: name 1, f 2, i 3, s 4, ints 8, type 20 (FLOAT 1, INT 2, STRING 3, INTS 7). */
function attribute(name: string, value: Attribute): Encoded {
  const key = stringField(1, name);
  if (typeof value === 'number') return messageField(5, [key, intField(3, value), intField(20, 2)]);
  if (typeof value === 'string') return messageField(5, [key, stringField(4, value), intField(20, 3)]);
  if ('float' in value) return messageField(5, [key, floatField(2, value.float), intField(20, 1)]);
  return messageField(5, [key, ...value.map((item) => intField(8, item)), intField(20, 7)]);
}

/** NodeProto: input 1, output 2, name 3, op_type 4, attribute 5. */
function node(value: OnnxNode): Encoded {
  return messageField(1, [
    ...value.inputs.map((input) => stringField(1, input)),
    stringField(2, value.output),
    stringField(3, value.output),
    stringField(4, value.operator),
    ...Object.entries(value.attributes).map(([name, item]) => attribute(name, item)),
  ]);
}

/** TensorProto: dims 1, data_type 2, name 8, raw_data 9. */
function initializer(value: OnnxInitializer): Encoded {
  return messageField(5, [
    ...value.shape.map((size) => intField(1, size)),
    intField(2, DATA_TYPES[value.type]),
    stringField(8, value.name),
    bytesField(9, value.data),
  ]);
}

/** ValueInfoProto: name 1, type 2 { tensor_type 1 { elem_type 1, shape 2 { dim 1 { dim_value 1 } } } }. */
function valueInfo(field: number, value: OnnxValue): Encoded {
  const shape = value.shape.map((size) => messageField(1, [intField(1, size)]));
  const tensor = messageField(1, [intField(1, DATA_TYPES[value.type]), messageField(2, shape)]);
  return messageField(field, [stringField(1, value.name), messageField(2, [tensor])]);
}

/**
 * ModelProto: ir_version 1, producer_name 2, graph 7, opset_import 8, metadata_props 14.
 * GraphProto: node 1, name 2, initializer 5, input 11, output 12. Field numbers are those of onnx/onnx.proto.
 */
export function writeOnnx(model: OnnxModel): Uint8Array {
  const graph = messageField(7, [
    ...model.nodes.map(node),
    stringField(2, model.name),
    ...model.initializers.map(initializer),
    ...model.inputs.map((value) => valueInfo(11, value)),
    ...model.outputs.map((value) => valueInfo(12, value)),
  ]);
  const metadata = Object.entries(model.metadata).map(([key, value]) =>
    messageField(14, [stringField(1, key), stringField(2, value)]),
  );
  const parts = [
    intField(1, IR_VERSION),
    stringField(2, 'tucai'),
    graph,
    messageField(8, [intField(2, OPERATOR_SET)]),
    ...metadata,
  ];
  return joinBytes(parts.flat());
}

import type { OperatorOf } from '../../tflite/graph.ts';
import { activate } from '../activate.ts';
import { broadcastOperand } from '../broadcast.ts';
import type { GraphBuilder } from '../graph-builder.ts';

const UNARY = { HARD_SWISH: 'HardSwish', LOGISTIC: 'Sigmoid', RELU: 'Relu' } as const;
const BINARY = { ADD: 'Add', MUL: 'Mul' } as const;

export function unary(builder: GraphBuilder, operator: OperatorOf<keyof typeof UNARY>): void {
  const input = builder.value(builder.input(operator, 0));
  builder.bind(builder.output(operator), builder.emit(UNARY[operator.type], [input]));
}

export function binary(builder: GraphBuilder, operator: OperatorOf<keyof typeof BINARY>): void {
  const output = builder.output(operator);
  const rank = builder.rank(output);
  const operands = [0, 1].map((position) =>
    broadcastOperand(builder, builder.input(operator, position), rank),
  );
  const result = builder.emit(BINARY[operator.type], operands);
  builder.bind(output, activate(builder, result, operator.options.activation));
}

/** The slope broadcasts like any operand; it is one per channel in the models at hand. */
export function prelu(builder: GraphBuilder, operator: OperatorOf<'PRELU'>): void {
  const input = builder.input(operator, 0);
  const slope = broadcastOperand(builder, builder.input(operator, 1), builder.rank(input));
  builder.bind(builder.output(operator), builder.emit('PRelu', [builder.value(input), slope]));
}

export function softmax(builder: GraphBuilder, operator: OperatorOf<'SOFTMAX'>): void {
  const input = builder.input(operator, 0);
  const { beta } = operator.options;
  let value = builder.value(input);
  if (beta !== 1) value = builder.emit('Mul', [value, builder.constants.floats([beta], [])]);
  // TFLite's softmax runs over the last axis, the channels.
  const axis = builder.rank(input) === 4 ? 1 : builder.rank(input) - 1;
  builder.bind(builder.output(operator), builder.emit('Softmax', [value], { axis }));
}

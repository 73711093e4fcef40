import type { OperatorOf } from '../../tflite/graph.ts';
import type { GraphBuilder } from '../graph-builder.ts';

/** In float16 models every weight passes a DEQUANTIZE, which only widens it: the constant itself takes its place. */
export function dequantize(builder: GraphBuilder, operator: OperatorOf<'DEQUANTIZE'>): void {
  const input = builder.input(operator, 0);
  const { name, type } = builder.tensor(input);
  if (!builder.constants.has(input) || type !== 'float16') {
    throw new Error(`only float16 constants can be widened, "${name}" is ${type}`);
  }
  builder.constants.alias(builder.output(operator), input);
}

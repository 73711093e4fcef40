import type { Activation } from '../tflite/operator-options.ts';
import type { GraphBuilder } from './graph-builder.ts';

/** Appends a fused activation function. */
export function activate(builder: GraphBuilder, name: string, activation: Activation): string {
  switch (activation) {
    case 'NONE':
      return name;
    case 'RELU':
      return builder.emit('Relu', [name]);
    case 'RELU6':
      return builder.emit('Clip', [
        name,
        builder.constants.floats([0], []),
        builder.constants.floats([6], []),
      ]);
  }
}

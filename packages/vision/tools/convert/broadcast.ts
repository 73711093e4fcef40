import type { GraphBuilder } from './graph-builder.ts';
import { NHWC_TO_NCHW } from './layout.ts';

/**
 * An operand of an operator that broadcasts, as TFLite does, from the last axis on. If the result has rank 4, the
 * operand is first widened to rank 4 in TFLite's order and then laid out like every rank-4 value.
 */
export function broadcastOperand(builder: GraphBuilder, index: number, resultRank: number): string {
  const shape = builder.shape(index);
  if (resultRank !== 4 || shape.length === 4) return builder.value(index);
  const widened = [...new Array<number>(4 - shape.length).fill(1), ...shape];
  if (builder.constants.has(index)) {
    return builder.constants.weights(index, { shape: widened, permutation: NHWC_TO_NCHW });
  }
  return builder.toOnnx(builder.reshape(builder.value(index), widened), widened);
}

import type { OperatorOf } from '../../tflite/graph.ts';
import type { GraphBuilder } from '../graph-builder.ts';

/** MediaPipe's custom operator (version 2): landmarks [1, n, 2] through the upper 2×2 part and shift of a 4×4 matrix. */
export function transformLandmarks(builder: GraphBuilder, operator: OperatorOf<'TransformLandmarks'>): void {
  const [landmarks, matrix] = [builder.input(operator, 0), builder.input(operator, 1)];
  if (builder.rank(landmarks) !== 3 || builder.shape(landmarks)[2] !== 2) {
    throw new Error(
      `landmarks of shape [${builder.shape(landmarks).join()}]: only two dimensions are supported`,
    );
  }
  const rows = builder.slice(builder.value(matrix), 1, 0, 2);
  const transposed = (name: string): string => builder.emit('Transpose', [name], { perm: [0, 2, 1] });
  const linear = transposed(builder.slice(rows, 2, 0, 2));
  const shift = transposed(builder.slice(rows, 2, 3, 4));
  const turned = builder.emit('MatMul', [builder.value(landmarks), linear]);
  builder.bind(builder.output(operator), builder.emit('Add', [turned, shift]));
}

import type { OperatorOf } from '../../tflite/graph.ts';
import type { GraphBuilder } from '../graph-builder.ts';

/**
 * MediaPipe's custom operator (version 2): from landmarks [1, n, 3] to the 4×4 matrix that maps a pixel of an output
 * picture to the rotated box round a subset of the landmarks:
 *
 *     T(centre) · R · S · T(−output / 2),   S = scale · box size / output size
 *
 * R turns by the angle of the line from the left to the right rotation landmark, and the box is taken after turning
 * by the inverse. ONNX has no atan2, and none is needed: the cosine and sine of that angle are the line's direction.
 */
export function landmarksToTransformMatrix(
  builder: GraphBuilder,
  operator: OperatorOf<'Landmarks2TransformMatrix'>,
): void {
  const { options } = operator;
  if (options.targetRotationRadians !== 0) throw new Error('a target rotation is not supported');
  const { constants } = builder;
  const points = builder.slice(builder.value(builder.input(operator, 0)), 2, 0, 2); // [1, n, 2]
  const pick = (indices: readonly number[]): string =>
    builder.emit('Gather', [points, constants.ints(indices)], { axis: 1 });
  const transposed = (name: string): string => builder.emit('Transpose', [name], { perm: [0, 2, 1] });

  const rotation = emitRotation(
    builder,
    pick([options.leftRotationIndex]),
    pick([options.rightRotationIndex]),
  );

  // Points are rows, so a product with R from the right turns them by the inverse of R.
  const turned = builder.emit('MatMul', [pick(options.subset), rotation]);
  const high = builder.emit('ReduceMax', [turned], { axes: [1], keepdims: 1 });
  const low = builder.emit('ReduceMin', [turned], { axes: [1], keepdims: 1 });
  const middle = builder.emit('Mul', [builder.emit('Add', [high, low]), constants.floats([0.5], [])]);
  const centre = builder.emit('MatMul', [middle, transposed(rotation)]); // [1, 1, 2]

  const size = builder.emit('Sub', [high, low]);
  const { outputWidth, outputHeight, scaleX, scaleY } = options;
  const scale = builder.emit('Mul', [
    size,
    constants.floats([scaleX / outputWidth, scaleY / outputHeight], [2]),
  ]);
  const linear = builder.emit('Mul', [rotation, scale]); // scales the columns
  const half = constants.floats([outputWidth / 2, outputHeight / 2], [1, 1, 2]);
  const shift = builder.emit('Sub', [centre, builder.emit('MatMul', [half, transposed(linear)])]);

  const noDepth = constants.floats([0, 0], [1, 2, 1]);
  const top = builder.emit('Concat', [linear, noDepth, transposed(shift)], { axis: 2 });
  const bottom = constants.floats([0, 0, 1, 0, 0, 0, 0, 1], [1, 2, 4]);
  builder.bind(builder.output(operator), builder.emit('Concat', [top, bottom], { axis: 1 }));
}

/** [[cos, −sin], [sin, cos]] of the line's angle; two landmarks in one place mean no rotation, as atan2(0, 0) is 0. */
function emitRotation(builder: GraphBuilder, left: string, right: string): string {
  const { constants } = builder;
  const line = builder.emit('Sub', [right, left]); // [1, 1, 2]
  const length = builder.emit('ReduceL2', [line], { axes: [2], keepdims: 1 });
  const none = builder.emit('Equal', [length, constants.floats([0], [])]);
  const direction = builder.emit('Where', [
    none,
    constants.floats([1, 0], [1, 1, 2]),
    builder.emit('Div', [line, length]),
  ]);
  const cosine = builder.slice(direction, 2, 0, 1);
  const sine = builder.slice(direction, 2, 1, 2);
  const first = builder.emit('Concat', [cosine, builder.emit('Neg', [sine])], { axis: 2 });
  const second = builder.emit('Concat', [sine, cosine], { axis: 2 });
  return builder.emit('Concat', [first, second], { axis: 1 });
}

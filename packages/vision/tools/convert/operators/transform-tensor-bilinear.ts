import { castTo } from '../../onnx/write-onnx.ts';
import type { OperatorOf } from '../../tflite/graph.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import { at } from '../layout.ts';

/**
 * MediaPipe's custom operator (version 2): samples a feature map through a 4×4 matrix, pixel centre to pixel centre:
 * p = M · (x + ½, y + ½) − ½, interpolated bilinearly; a p outside the outermost pixel centres gives zero.
 */
export function transformTensorBilinear(
  builder: GraphBuilder,
  operator: OperatorOf<'TransformTensorBilinear'>,
): void {
  const [input, matrix, output] = [
    builder.input(operator, 0),
    builder.input(operator, 1),
    builder.output(operator),
  ];
  const { constants } = builder;
  const { outputWidth, outputHeight } = operator.options;
  const [height, width] = [at(builder.shape(input), 1), at(builder.shape(input), 2)];

  const rows = builder.slice(builder.value(matrix), 1, 0, 2);
  const affine = builder.emit('Gather', [rows, constants.ints([0, 1, 3])], { axis: 2 }); // [1, 2, 3]
  const turned = builder.emit('MatMul', [
    constants.floats(pixelCentres(outputWidth, outputHeight), [1, outputWidth * outputHeight, 3]),
    builder.emit('Transpose', [affine], { perm: [0, 2, 1] }),
  ]);
  const position = builder.emit('Sub', [turned, constants.floats([0.5], [])]); // [1, pixels, 2]

  // Positions are clamped before sampling, so that rounding cannot mix in zeros at the border; the mask is exact.
  const limit = constants.floats([width - 1, height - 1], [2]);
  const zero = constants.floats([0], []);
  const clamped = builder.emit('Max', [builder.emit('Min', [position, limit]), zero]);
  const unchanged = builder.emit('Cast', [builder.emit('Equal', [clamped, position])], {
    to: castTo('float32'),
  });
  const inside = builder.emit('ReduceMin', [unchanged], { axes: [2], keepdims: 0 });

  // GridSample with align_corners counts from −1 (first pixel centre) to 1 (last).
  const relative = builder.emit('Sub', [
    builder.emit('Mul', [clamped, constants.floats([2 / (width - 1), 2 / (height - 1)], [2])]),
    constants.floats([1], []),
  ]);
  const grid = builder.reshape(relative, [1, outputHeight, outputWidth, 2]);
  const sampled = builder.emit('GridSample', [builder.value(input), grid], {
    align_corners: 1,
    mode: 'bilinear',
    padding_mode: 'border',
  });
  const mask = builder.reshape(inside, [1, 1, outputHeight, outputWidth]);
  builder.bind(output, builder.emit('Mul', [sampled, mask]));
}

/** (x + ½, y + ½, 1) of every output pixel. */
function pixelCentres(width: number, height: number): number[] {
  const values: number[] = [];
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) values.push(x + 0.5, y + 0.5, 1);
  return values;
}

import type { OperatorOf } from '../../tflite/graph.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import { at } from '../layout.ts';

const hasBit = (mask: number, axis: number): boolean => ((mask >> axis) & 1) === 1;

/** Masks replace a begin or an end by "as far as it goes", or take one element and drop its axis. */
export function stridedSlice(builder: GraphBuilder, operator: OperatorOf<'STRIDED_SLICE'>): void {
  const { beginMask, endMask, ellipsisMask, newAxisMask, shrinkAxisMask } = operator.options;
  if (ellipsisMask !== 0) throw new Error('an ellipsis mask is not supported');
  if (newAxisMask !== 0) throw new Error('a new-axis mask is not supported');

  const [input, output] = [builder.input(operator, 0), builder.output(operator)];
  const shape = builder.shape(input);
  const [begin = [], end = [], step = []] = [1, 2, 3].map((position) =>
    builder.constants.readInts(builder.input(operator, position)),
  );
  const starts: number[] = [];
  const ends: number[] = [];
  begin.forEach((first, axis) => {
    const size = at(shape, axis);
    const backwards = at(step, axis) < 0;
    const start = hasBit(beginMask, axis) ? (backwards ? size - 1 : 0) : first;
    starts.push(start);
    // ONNX clamps an end beyond the axis; −size − 1 is before the first element even after counting from the end.
    const open = backwards ? -size - 1 : size;
    if (hasBit(shrinkAxisMask, axis)) ends.push(start === -1 ? size : start + 1);
    else ends.push(hasBit(endMask, axis) ? open : at(end, axis));
  });
  const steps = step.map((value, axis) => (hasBit(shrinkAxisMask, axis) ? 1 : value));
  const axes = begin.map((_, axis) => axis);
  const { constants } = builder;
  const sliced = builder.emit('Slice', [
    builder.plainValue(input),
    ...[starts, ends, axes, steps].map((v) => constants.ints(v)),
  ]);
  const result = shrinkAxisMask === 0 ? sliced : builder.reshape(sliced, builder.shape(output));
  builder.bind(output, builder.toOnnx(result, builder.shape(output)));
}

import type { OperatorOf } from '../../tflite/graph.ts';
import { activate } from '../activate.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import { at } from '../layout.ts';
import { onnxPads } from '../padding.ts';

/** Neither kind counts padding: ONNX's AveragePool has `count_include_pad` off by default. */
export function pool(
  builder: GraphBuilder,
  operator: OperatorOf<'AVERAGE_POOL_2D'> | OperatorOf<'MAX_POOL_2D'>,
): void {
  const { padding, strideHeight, strideWidth, filterHeight, filterWidth, activation } = operator.options;
  const input = builder.input(operator, 0);
  const picture = builder.shape(input);
  const pads = onnxPads(
    padding,
    { input: at(picture, 1), kernel: filterHeight, stride: strideHeight, dilation: 1 },
    { input: at(picture, 2), kernel: filterWidth, stride: strideWidth, dilation: 1 },
  );
  const name = operator.type === 'MAX_POOL_2D' ? 'MaxPool' : 'AveragePool';
  const result = builder.emit(name, [builder.value(input)], {
    kernel_shape: [filterHeight, filterWidth],
    strides: [strideHeight, strideWidth],
    pads,
  });
  builder.bind(builder.output(operator), activate(builder, result, activation));
}

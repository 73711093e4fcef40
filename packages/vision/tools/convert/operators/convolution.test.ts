import { describe, expect, test } from 'vitest';
import { DraftGraph } from '../../testing/draft-graph.ts';
import { counting, expectResult } from '../../testing/expect-result.ts';
import type { Graph } from '../../tflite/graph.ts';
import type { ConvolutionOptions } from '../../tflite/operator-options.ts';
import { convert } from '../convert.ts';

const plain: ConvolutionOptions = {
  padding: 'VALID',
  strideWidth: 1,
  strideHeight: 1,
  dilationWidth: 1,
  dilationHeight: 1,
  activation: 'NONE',
};

interface Case {
  readonly input: readonly number[];
  readonly weights: readonly number[];
  readonly output: readonly number[];
  readonly values: readonly number[];
  readonly bias?: readonly number[];
  readonly options?: Partial<ConvolutionOptions>;
}

function convolution({ input, weights, output, values, bias, options }: Case): Graph {
  const draft = new DraftGraph();
  const inputs = [draft.input(...input), draft.floats(weights, values)];
  if (bias !== undefined) inputs.push(draft.floats([bias.length], bias));
  const outputs = [draft.output(...output)];
  return draft.add({ type: 'CONV_2D', inputs, outputs, options: { ...plain, ...options } }).graph;
}

const ones = (count: number): number[] => new Array<number>(count).fill(1);

describe('CONV_2D', () => {
  test('SAME padding of a 3×3 kernel is one pixel on every side', async () => {
    const graph = convolution({
      input: [1, 3, 3, 1],
      weights: [1, 3, 3, 1],
      output: [1, 3, 3, 1],
      values: ones(9),
      options: { padding: 'SAME' },
    });
    await expectResult(graph, [counting(9)], [12, 21, 16, 27, 45, 33, 24, 39, 28]);
  });

  test('SAME padding with stride 2 on an even size puts the odd pixel after the picture', async () => {
    const graph = convolution({
      input: [1, 4, 4, 1],
      weights: [1, 3, 3, 1],
      output: [1, 2, 2, 1],
      values: ones(9),
      options: { padding: 'SAME', strideWidth: 2, strideHeight: 2 },
    });
    await expectResult(graph, [counting(16)], [54, 45, 72, 54]);
  });

  test('SAME padding with stride 2 on an odd size is even', async () => {
    const graph = convolution({
      input: [1, 3, 3, 1],
      weights: [1, 3, 3, 1],
      output: [1, 2, 2, 1],
      values: ones(9),
      options: { padding: 'SAME', strideWidth: 2, strideHeight: 2 },
    });
    await expectResult(graph, [counting(9)], [12, 16, 24, 28]);
  });

  test('SAME padding of an even kernel is after the picture only', async () => {
    const graph = convolution({
      input: [1, 2, 2, 1],
      weights: [1, 2, 2, 1],
      output: [1, 2, 2, 1],
      values: ones(4),
      options: { padding: 'SAME' },
    });
    await expectResult(graph, [counting(4)], [10, 6, 7, 4]);
  });

  test('the kernel is not mirrored, and width and height have their own strides', async () => {
    const graph = convolution({
      input: [1, 2, 4, 1],
      weights: [1, 1, 2, 1],
      output: [1, 2, 2, 1],
      values: [10, 1],
      options: { strideWidth: 2 },
    });
    await expectResult(graph, [counting(8)], [12, 34, 56, 78]);
  });

  test('dilations differ by direction', async () => {
    const graph = convolution({
      input: [1, 2, 3, 1],
      weights: [1, 2, 2, 1],
      output: [1, 1, 1, 1],
      values: [1000, 100, 10, 1],
      options: { dilationWidth: 2 },
    });
    await expectResult(graph, [counting(6)], [1346]);
  });

  test('dilated SAME padding counts the holes', async () => {
    const graph = convolution({
      input: [1, 1, 4, 1],
      weights: [1, 1, 3, 1],
      output: [1, 1, 4, 1],
      values: [100, 10, 1],
      options: { padding: 'SAME', dilationWidth: 2, dilationHeight: 2 },
    });
    await expectResult(graph, [counting(4)], [13, 24, 130, 240]);
  });

  test('mixes channels, adds the bias and then applies the fused RELU', async () => {
    const graph = convolution({
      input: [1, 1, 1, 2],
      weights: [2, 1, 1, 2],
      output: [1, 1, 1, 2],
      values: [3, -1, -4, 1],
      bias: [0.5, 1],
      options: { activation: 'RELU' },
    });
    await expectResult(graph, [[1, 2]], [1.5, 0]);
  });

  test('fused RELU6 stops at six', async () => {
    const graph = convolution({
      input: [1, 1, 3, 1],
      weights: [1, 1, 1, 1],
      output: [1, 1, 3, 1],
      values: [2],
      options: { activation: 'RELU6' },
    });
    await expectResult(graph, [[-1, 2, 4]], [0, 4, 6]);
  });

  test('takes float16 weights through DEQUANTIZE', async () => {
    const draft = new DraftGraph();
    const [picture, half, wide] = [
      draft.input(1, 1, 2, 1),
      draft.halves([2, 1, 1, 1], [0.5, -2]),
      draft.between(2, 1, 1, 1),
    ];
    draft.add({ type: 'DEQUANTIZE', inputs: [half], outputs: [wide], options: {} });
    draft.add({
      type: 'CONV_2D',
      inputs: [picture, wide, -1],
      outputs: [draft.output(1, 1, 2, 2)],
      options: plain,
    });
    await expectResult(draft.graph, [[1, 3]], [0.5, -2, 1.5, -6]);
  });

  test('refuses groups', () => {
    const graph = convolution({
      input: [1, 1, 1, 4],
      weights: [2, 1, 1, 2],
      output: [1, 1, 1, 2],
      values: ones(4),
    });
    expect(() => convert(graph, { name: 'test' })).toThrow(/CONV_2D "tensor 2": grouped convolution/);
  });
});

describe('DEPTHWISE_CONV_2D', () => {
  function depthwise(
    depthMultiplier: number,
    input: number[],
    weights: number[],
    output: number[],
    values: number[],
  ): Graph {
    const draft = new DraftGraph();
    const inputs = [draft.input(...input), draft.floats(weights, values)];
    const outputs = [draft.output(...output)];
    return draft.add({ type: 'DEPTHWISE_CONV_2D', inputs, outputs, options: { ...plain, depthMultiplier } })
      .graph;
  }

  test('keeps channels apart', async () => {
    const graph = depthwise(1, [1, 2, 2, 2], [1, 2, 2, 2], [1, 1, 1, 2], [1, 1, 0, 2, 2, 0, 1, 1]);
    await expectResult(graph, [[1, 10, 2, 20, 3, 30, 4, 40]], [11, 90]);
  });

  test('a multiplier gives neighbouring outputs of one channel', async () => {
    const graph = depthwise(2, [1, 1, 1, 2], [1, 1, 1, 4], [1, 1, 1, 4], [3, 4, 5, 6]);
    await expectResult(graph, [[1, 2]], [3, 4, 10, 12]);
  });

  test('refuses weights that do not fit', () => {
    const graph = depthwise(1, [1, 1, 1, 2], [1, 1, 1, 4], [1, 1, 1, 4], [3, 4, 5, 6]);
    expect(() => convert(graph, { name: 'test' })).toThrow(/DEPTHWISE_CONV_2D .* do not fit 2 channels/);
  });
});

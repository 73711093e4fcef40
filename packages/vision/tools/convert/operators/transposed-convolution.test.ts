import { describe, expect, test } from 'vitest';
import { DraftGraph } from '../../testing/draft-graph.ts';
import { expectResult } from '../../testing/expect-result.ts';
import type { Graph } from '../../tflite/graph.ts';
import type { Padding } from '../../tflite/operator-options.ts';
import { convert } from '../convert.ts';

interface Case {
  readonly input: readonly number[];
  readonly weights: readonly number[];
  readonly values: readonly number[];
  readonly output: readonly number[];
  readonly strideHeight?: number;
  readonly bias?: readonly number[];
  readonly padding?: Padding;
}

function transposed({
  input,
  weights,
  values,
  output,
  bias,
  padding = 'SAME',
  strideHeight = 1,
}: Case): Graph {
  const draft = new DraftGraph();
  const inputs = [draft.ints(output), draft.floats(weights, values), draft.input(...input)];
  if (bias !== undefined) inputs.push(draft.floats([bias.length], bias));
  return draft.add({
    type: 'TRANSPOSE_CONV',
    inputs,
    outputs: [draft.output(...output)],
    options: { padding, strideWidth: 2, strideHeight, activation: 'NONE' },
  }).graph;
}

describe('TRANSPOSE_CONV', () => {
  test('a 2×2 kernel with stride 2 paints blocks', async () => {
    const graph = transposed({
      input: [1, 1, 2, 1],
      weights: [1, 2, 2, 1],
      values: [1, 2, 3, 4],
      output: [1, 2, 4, 1],
      strideHeight: 2,
    });
    await expectResult(graph, [[1, 2]], [1, 2, 2, 4, 3, 4, 6, 8]);
  });

  test('SAME cuts an odd surplus after the picture', async () => {
    const graph = transposed({
      input: [1, 1, 2, 1],
      weights: [1, 1, 3, 1],
      values: [1, 2, 3],
      output: [1, 1, 4, 1],
    });
    await expectResult(graph, [[1, 2]], [1, 2, 5, 4]);
  });

  test('SAME cuts an even surplus on both sides', async () => {
    const graph = transposed({
      input: [1, 1, 2, 1],
      weights: [1, 1, 4, 1],
      values: [1, 2, 3, 4],
      output: [1, 1, 4, 1],
    });
    await expectResult(graph, [[1, 2]], [2, 5, 8, 6]);
  });

  test('what no kernel reaches is the bias', async () => {
    const graph = transposed({
      input: [1, 1, 2, 1],
      weights: [1, 1, 1, 1],
      values: [1],
      output: [1, 1, 4, 1],
      bias: [10],
    });
    await expectResult(graph, [[1, 2]], [11, 10, 12, 10]);
  });

  test('sums over input channels for every output channel', async () => {
    const graph = transposed({
      input: [1, 1, 1, 2],
      weights: [2, 1, 1, 2],
      values: [1, 10, 100, 1000],
      output: [1, 1, 1, 2],
    });
    await expectResult(graph, [[1, 2]], [21, 2100]);
  });

  test('VALID must give the output size exactly', async () => {
    const valid = {
      input: [1, 1, 2, 1],
      weights: [1, 1, 3, 1],
      values: [1, 2, 3],
      padding: 'VALID',
    } as const;
    await expectResult(transposed({ ...valid, output: [1, 1, 5, 1] }), [[1, 2]], [1, 2, 5, 4, 6]);
    const wrong = transposed({ ...valid, output: [1, 1, 4, 1] });
    expect(() => convert(wrong, { name: 'test' })).toThrow(/TRANSPOSE_CONV "tensor 3": VALID padding/);
  });
});

test('Convolution2DTransposeBias is the same with other inputs', async () => {
  const draft = new DraftGraph();
  const inputs = [
    draft.input(1, 1, 2, 1),
    draft.floats([1, 2, 2, 1], [1, 2, 3, 4]),
    draft.floats([1], [0.5]),
  ];
  const options = { padding: 'SAME', strideWidth: 2, strideHeight: 2 } as const;
  draft.add({ type: 'Convolution2DTransposeBias', inputs, outputs: [draft.output(1, 2, 4, 1)], options });
  await expectResult(draft.graph, [[1, 2]], [1.5, 2.5, 2.5, 4.5, 3.5, 4.5, 6.5, 8.5]);
});

import { describe, test } from 'vitest';
import { DraftGraph } from '../../testing/draft-graph.ts';
import { expectResult } from '../../testing/expect-result.ts';
import type { Graph } from '../../tflite/graph.ts';

function unary(type: 'RELU' | 'LOGISTIC' | 'HARD_SWISH', count: number): Graph {
  const draft = new DraftGraph();
  return draft.add({
    type,
    inputs: [draft.input(1, 1, 1, count)],
    outputs: [draft.output(1, 1, 1, count)],
    options: {},
  }).graph;
}

describe('one operand', () => {
  test('RELU', async () => {
    await expectResult(unary('RELU', 3), [[-1, 0, 2]], [0, 0, 2]);
  });

  test('LOGISTIC', async () => {
    await expectResult(unary('LOGISTIC', 3), [[0, Math.log(3), -Math.log(3)]], [0.5, 0.75, 0.25]);
  });

  test('HARD_SWISH is x · relu6(x + 3) / 6', async () => {
    await expectResult(unary('HARD_SWISH', 6), [[-4, -3, -1, 0, 1, 6]], [0, 0, -1 / 3, 0, 2 / 3, 6]);
  });
});

describe('ADD and MUL', () => {
  test('a constant vector is one number per channel', async () => {
    const draft = new DraftGraph();
    const inputs = [draft.input(1, 1, 2, 2), draft.floats([2], [10, 20])];
    draft.add({ type: 'ADD', inputs, outputs: [draft.output(1, 1, 2, 2)], options: { activation: 'NONE' } });
    await expectResult(draft.graph, [[1, 2, 3, 4]], [11, 22, 13, 24]);
  });

  test('a picture of one pixel repeats over the other', async () => {
    const draft = new DraftGraph();
    const inputs = [draft.input(1, 1, 2, 2), draft.input(1, 1, 1, 2)];
    draft.add({ type: 'MUL', inputs, outputs: [draft.output(1, 1, 2, 2)], options: { activation: 'NONE' } });
    await expectResult(
      draft.graph,
      [
        [1, 2, 3, 4],
        [10, 100],
      ],
      [10, 200, 30, 400],
    );
  });

  test('a rank-4 constant is laid out like a picture', async () => {
    const draft = new DraftGraph();
    const inputs = [draft.floats([1, 2, 1, 2], [1, 2, 3, 4]), draft.input(1, 2, 2, 2)];
    draft.add({ type: 'MUL', inputs, outputs: [draft.output(1, 2, 2, 2)], options: { activation: 'NONE' } });
    await expectResult(draft.graph, [[1, 1, 10, 10, 1, 1, 10, 10]], [1, 2, 10, 20, 3, 4, 30, 40]);
  });

  test('an activation of lower rank joins from the last axis on', async () => {
    const draft = new DraftGraph();
    const inputs = [draft.input(1, 2, 2, 2), draft.input(2, 1, 2)];
    draft.add({ type: 'ADD', inputs, outputs: [draft.output(1, 2, 2, 2)], options: { activation: 'NONE' } });
    const sum = [11, 22, 13, 24, 35, 46, 37, 48];
    await expectResult(
      draft.graph,
      [
        [1, 2, 3, 4, 5, 6, 7, 8],
        [10, 20, 30, 40],
      ],
      sum,
    );
  });

  test('rank 3 keeps its order; one number multiplies all', async () => {
    const draft = new DraftGraph();
    const inputs = [draft.input(1, 2, 3), draft.floats([1], [0.25])];
    draft.add({ type: 'MUL', inputs, outputs: [draft.output(1, 2, 3)], options: { activation: 'NONE' } });
    await expectResult(draft.graph, [[4, 8, 12, 16, 20, 24]], [1, 2, 3, 4, 5, 6]);
  });

  test('the activation is applied to the sum', async () => {
    const draft = new DraftGraph();
    const inputs = [draft.input(1, 3), draft.input(1, 3)];
    draft.add({ type: 'ADD', inputs, outputs: [draft.output(1, 3)], options: { activation: 'RELU6' } });
    await expectResult(
      draft.graph,
      [
        [1, -5, 4],
        [1, 2, 4],
      ],
      [2, 0, 6],
    );
  });
});

test('PRELU has one slope per channel', async () => {
  const draft = new DraftGraph();
  const inputs = [draft.input(1, 1, 2, 2), draft.floats([1, 1, 2], [0.5, -1])];
  draft.add({ type: 'PRELU', inputs, outputs: [draft.output(1, 1, 2, 2)], options: {} });
  await expectResult(draft.graph, [[-2, -3, 4, 5]], [-1, 3, 4, 5]);
});

describe('SOFTMAX runs over the last axis', () => {
  function softmax(shape: readonly number[], beta: number): Graph {
    const draft = new DraftGraph();
    const [input, output] = [draft.input(...shape), draft.output(...shape)];
    return draft.add({ type: 'SOFTMAX', inputs: [input], outputs: [output], options: { beta } }).graph;
  }
  const ln3 = Math.log(3);

  test('of a picture: the channels', async () => {
    await expectResult(softmax([1, 2, 1, 2], 1), [[0, ln3, 5, 5]], [0.25, 0.75, 0.5, 0.5]);
  });

  test('of another rank, with beta', async () => {
    await expectResult(softmax([2, 2], 2), [[0, ln3, ln3, 0]], [0.1, 0.9, 0.9, 0.1]);
  });
});

import { describe, expect, test } from 'vitest';
import { DraftGraph } from '../../testing/draft-graph.ts';
import { counting, expectResult } from '../../testing/expect-result.ts';
import type { Graph } from '../../tflite/graph.ts';
import { convert } from '../convert.ts';

describe('RESHAPE keeps the order of the data as TFLite has it', () => {
  function reshape(from: readonly number[], to: readonly number[]): Graph {
    const draft = new DraftGraph();
    const [input, output] = [draft.input(...from), draft.output(...to)];
    return draft.add({ type: 'RESHAPE', inputs: [input], outputs: [output], options: {} }).graph;
  }

  test.each([
    { from: [1, 2, 2, 2], to: [1, 4, 2] },
    { from: [1, 4, 2], to: [1, 2, 2, 2] },
    { from: [1, 2, 3, 4], to: [2, 3, 2, 2] },
    { from: [1, 1, 1, 6], to: [1, 3, 2] },
  ])('$from to $to', async ({ from, to }) => {
    const values = counting(from.reduce((a, b) => a * b, 1));
    await expectResult(reshape(from, to), [values], values);
  });

  test('refuses another number of elements', () => {
    expect(() => convert(reshape([1, 4], [1, 5]), { name: 'test' })).toThrow(/RESHAPE "tensor 1": \[1,4\]/);
  });
});

describe('TRANSPOSE', () => {
  function transpose(from: readonly number[], permutation: readonly number[], to: readonly number[]): Graph {
    const draft = new DraftGraph();
    const inputs = [draft.input(...from), draft.ints(permutation)];
    return draft.add({ type: 'TRANSPOSE', inputs, outputs: [draft.output(...to)], options: {} }).graph;
  }

  test('rows and columns of a picture', async () => {
    const graph = transpose([1, 2, 3, 2], [0, 2, 1, 3], [1, 3, 2, 2]);
    await expectResult(graph, [counting(12)], [1, 2, 7, 8, 3, 4, 9, 10, 5, 6, 11, 12]);
  });

  test('a cycle of three axes of a picture', async () => {
    // result[c][y][x] = input[y][x][c]
    const graph = transpose([1, 2, 1, 3], [0, 3, 1, 2], [1, 3, 2, 1]);
    await expectResult(graph, [counting(6)], [1, 4, 2, 5, 3, 6]);
  });

  test('another rank', async () => {
    await expectResult(transpose([2, 3], [1, 0], [3, 2]), [counting(6)], [1, 4, 2, 5, 3, 6]);
  });
});

describe('CONCATENATION', () => {
  function concatenate(
    left: readonly number[],
    right: readonly number[],
    axis: number,
    to: readonly number[],
  ): Graph {
    const draft = new DraftGraph();
    const inputs = [draft.input(...left), draft.input(...right)];
    const options = { axis, activation: 'NONE' } as const;
    return draft.add({ type: 'CONCATENATION', inputs, outputs: [draft.output(...to)], options }).graph;
  }

  test('channels of pictures, counted from the end', async () => {
    const graph = concatenate([1, 1, 2, 1], [1, 1, 2, 2], -1, [1, 1, 2, 3]);
    await expectResult(
      graph,
      [
        [1, 2],
        [10, 20, 30, 40],
      ],
      [1, 10, 20, 2, 30, 40],
    );
  });

  test('rows of pictures', async () => {
    const graph = concatenate([1, 1, 2, 2], [1, 1, 2, 2], 1, [1, 2, 2, 2]);
    await expectResult(graph, [counting(4), [5, 6, 7, 8]], counting(8));
  });

  test('rank 3', async () => {
    const graph = concatenate([1, 1, 2], [1, 2, 2], 1, [1, 3, 2]);
    await expectResult(
      graph,
      [
        [1, 2],
        [3, 4, 5, 6],
      ],
      counting(6),
    );
  });
});

describe('PAD', () => {
  function pad(from: readonly number[], amounts: readonly number[], to: readonly number[]): Graph {
    const draft = new DraftGraph();
    const inputs = [draft.input(...from), draft.ints(amounts, [from.length, 2])];
    return draft.add({ type: 'PAD', inputs, outputs: [draft.output(...to)], options: {} }).graph;
  }

  test('adds channels of zeros', async () => {
    const graph = pad([1, 1, 2, 1], [0, 0, 0, 0, 0, 0, 0, 2], [1, 1, 2, 3]);
    await expectResult(graph, [[1, 2]], [1, 0, 0, 2, 0, 0]);
  });

  test('adds rows before and columns after', async () => {
    const graph = pad([1, 1, 2, 1], [0, 0, 1, 0, 0, 1, 0, 0], [1, 2, 3, 1]);
    await expectResult(graph, [[1, 2]], [0, 0, 0, 1, 2, 0]);
  });

  test('another rank', async () => {
    await expectResult(pad([2], [1, 2], [5]), [[1, 2]], [0, 1, 2, 0, 0]);
  });
});

describe('SUM', () => {
  function sum(
    from: readonly number[],
    axes: readonly number[],
    keepDims: boolean,
    to: readonly number[],
  ): Graph {
    const draft = new DraftGraph();
    const inputs = [draft.input(...from), draft.ints(axes)];
    return draft.add({ type: 'SUM', inputs, outputs: [draft.output(...to)], options: { keepDims } }).graph;
  }

  test('columns of a picture, keeping the axis', async () => {
    await expectResult(sum([1, 2, 2, 2], [2], true, [1, 2, 1, 2]), [counting(8)], [4, 6, 12, 14]);
  });

  test('all pixels of a picture, dropping the axes', async () => {
    await expectResult(sum([1, 2, 2, 2], [1, 2], false, [1, 2]), [counting(8)], [16, 20]);
  });

  test('the last axis, counted from the end', async () => {
    await expectResult(sum([2, 3], [-1], true, [2, 1]), [counting(6)], [6, 15]);
  });
});

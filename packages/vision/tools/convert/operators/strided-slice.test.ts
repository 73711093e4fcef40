import { describe, expect, test } from 'vitest';
import { DraftGraph } from '../../testing/draft-graph.ts';
import { counting, expectResult } from '../../testing/expect-result.ts';
import type { Graph } from '../../tflite/graph.ts';
import type { StridedSliceOptions } from '../../tflite/operator-options.ts';
import { convert } from '../convert.ts';

interface Case {
  readonly from: readonly number[];
  readonly begin: readonly number[];
  readonly end: readonly number[];
  readonly step?: readonly number[];
  readonly to: readonly number[];
  readonly masks?: Partial<StridedSliceOptions>;
}

function slice({ from, begin, end, step = begin.map(() => 1), to, masks }: Case): Graph {
  const draft = new DraftGraph();
  const inputs = [draft.input(...from), draft.ints(begin), draft.ints(end), draft.ints(step)];
  const none = { beginMask: 0, endMask: 0, ellipsisMask: 0, newAxisMask: 0, shrinkAxisMask: 0 };
  const outputs = [draft.output(...to)];
  return draft.add({ type: 'STRIDED_SLICE', inputs, outputs, options: { ...none, ...masks } }).graph;
}

describe('STRIDED_SLICE', () => {
  test('takes every second element', async () => {
    await expectResult(slice({ from: [5], begin: [1], end: [4], step: [2], to: [2] }), [counting(5)], [2, 4]);
  });

  test('counts negative positions from the end', async () => {
    await expectResult(slice({ from: [5], begin: [-3], end: [-1], to: [2] }), [counting(5)], [3, 4]);
  });

  test('a masked begin and end are open', async () => {
    const masks = { beginMask: 1, endMask: 1 };
    await expectResult(slice({ from: [3], begin: [2], end: [1], to: [3], masks }), [counting(3)], [1, 2, 3]);
  });

  test('walks backwards to the very first element', async () => {
    const graph = slice({
      from: [4],
      begin: [0],
      end: [0],
      step: [-1],
      to: [4],
      masks: { beginMask: 1, endMask: 1 },
    });
    await expectResult(graph, [counting(4)], [4, 3, 2, 1]);
  });

  test('walks backwards in steps', async () => {
    await expectResult(
      slice({ from: [5], begin: [4], end: [1], step: [-2], to: [2] }),
      [counting(5)],
      [5, 3],
    );
  });

  test('a shrunk axis takes one element and goes', async () => {
    const graph = slice({ from: [2, 3], begin: [1, 0], end: [2, 3], to: [3], masks: { shrinkAxisMask: 1 } });
    await expectResult(graph, [counting(6)], [4, 5, 6]);
  });

  test('a shrunk axis takes the last element as −1 and ignores end and step', async () => {
    const graph = slice({
      from: [2, 3],
      begin: [0, -1],
      end: [2, 0],
      step: [1, -1],
      to: [2],
      masks: { shrinkAxisMask: 2 },
    });
    await expectResult(graph, [counting(6)], [3, 6]);
  });

  test('slices the channels of a picture', async () => {
    const graph = slice({ from: [1, 1, 2, 3], begin: [0, 0, 0, 1], end: [1, 1, 2, 3], to: [1, 1, 2, 2] });
    await expectResult(graph, [counting(6)], [2, 3, 5, 6]);
  });

  test.each([
    { masks: { ellipsisMask: 1 }, message: /STRIDED_SLICE "tensor 4": an ellipsis mask/ },
    { masks: { newAxisMask: 1 }, message: /STRIDED_SLICE "tensor 4": a new-axis mask/ },
  ])('refuses $masks', ({ masks, message }) => {
    const graph = slice({ from: [3], begin: [0], end: [3], to: [3], masks });
    expect(() => convert(graph, { name: 'test' })).toThrow(message);
  });
});

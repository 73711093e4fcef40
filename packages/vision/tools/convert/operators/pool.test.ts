import { describe, test } from 'vitest';
import { DraftGraph } from '../../testing/draft-graph.ts';
import { counting, expectResult } from '../../testing/expect-result.ts';
import type { Graph } from '../../tflite/graph.ts';
import type { PoolOptions } from '../../tflite/operator-options.ts';

const twoByTwo: PoolOptions = {
  padding: 'SAME',
  strideWidth: 2,
  strideHeight: 2,
  filterWidth: 2,
  filterHeight: 2,
  activation: 'NONE',
};

function pool(type: 'MAX_POOL_2D' | 'AVERAGE_POOL_2D', output: readonly number[], options = twoByTwo): Graph {
  const draft = new DraftGraph();
  return draft.add({ type, inputs: [draft.input(1, 3, 3, 1)], outputs: [draft.output(...output)], options })
    .graph;
}

describe('MAX_POOL_2D', () => {
  test('SAME lets the last windows be smaller', async () => {
    await expectResult(pool('MAX_POOL_2D', [1, 2, 2, 1]), [counting(9)], [5, 6, 8, 9]);
  });

  test('padding is no zero: the greatest of negative numbers is negative', async () => {
    const negative = counting(9).map((x) => -x);
    await expectResult(pool('MAX_POOL_2D', [1, 2, 2, 1]), [negative], [-1, -3, -7, -9]);
  });

  test('VALID drops what does not fill a window', async () => {
    await expectResult(
      pool('MAX_POOL_2D', [1, 1, 1, 1], { ...twoByTwo, padding: 'VALID' }),
      [counting(9)],
      [5],
    );
  });

  test('width and height differ', async () => {
    const wide = { ...twoByTwo, padding: 'VALID', filterWidth: 3, filterHeight: 1, strideHeight: 1 } as const;
    await expectResult(pool('MAX_POOL_2D', [1, 3, 1, 1], wide), [counting(9)], [3, 6, 9]);
  });
});

describe('AVERAGE_POOL_2D', () => {
  test('does not count padding', async () => {
    await expectResult(pool('AVERAGE_POOL_2D', [1, 2, 2, 1]), [counting(9)], [3, 4.5, 7.5, 9]);
  });

  test('has a fused activation', async () => {
    const negative = counting(9).map((x) => 5 - x);
    const options = { ...twoByTwo, activation: 'RELU' } as const;
    await expectResult(pool('AVERAGE_POOL_2D', [1, 2, 2, 1], options), [negative], [2, 0.5, 0, 0]);
  });
});

import { describe, expect, test } from 'vitest';
import { DraftGraph } from '../../testing/draft-graph.ts';
import { expectResult } from '../../testing/expect-result.ts';
import type { Graph } from '../../tflite/graph.ts';
import type { ResizeOptions } from '../../tflite/operator-options.ts';
import { convert } from '../convert.ts';

type Kind = 'RESIZE_BILINEAR' | 'RESIZE_NEAREST_NEIGHBOR';

function resize(
  type: Kind,
  from: readonly number[],
  to: readonly number[],
  options: Partial<ResizeOptions>,
): Graph {
  const draft = new DraftGraph();
  const inputs = [draft.input(...from), draft.ints(to.slice(1, 3))];
  const all = { alignCorners: false, halfPixelCenters: false, ...options };
  return draft.add({ type, inputs, outputs: [draft.output(...to)], options: all }).graph;
}

const halfPixel = { halfPixelCenters: true };
const aligned = { alignCorners: true };

describe('RESIZE_BILINEAR', () => {
  test('half-pixel centres', async () => {
    await expectResult(
      resize('RESIZE_BILINEAR', [1, 1, 2, 1], [1, 1, 4, 1], halfPixel),
      [[0, 4]],
      [0, 1, 3, 4],
    );
  });

  test('half-pixel centres in both directions, with channels', async () => {
    const graph = resize('RESIZE_BILINEAR', [1, 2, 1, 2], [1, 4, 2, 2], halfPixel);
    const expected = [0, 10, 0, 10, 1, 11, 1, 11, 3, 13, 3, 13, 4, 14, 4, 14];
    await expectResult(graph, [[0, 10, 4, 14]], expected);
  });

  test('aligned corners', async () => {
    await expectResult(resize('RESIZE_BILINEAR', [1, 1, 2, 1], [1, 1, 3, 1], aligned), [[0, 4]], [0, 2, 4]);
  });

  test('neither: positions are multiples of the scale', async () => {
    await expectResult(resize('RESIZE_BILINEAR', [1, 1, 2, 1], [1, 1, 4, 1], {}), [[0, 4]], [0, 2, 4, 4]);
  });
});

describe('RESIZE_NEAREST_NEIGHBOR', () => {
  test('half-pixel centres, growing and shrinking', async () => {
    await expectResult(
      resize('RESIZE_NEAREST_NEIGHBOR', [1, 1, 2, 1], [1, 1, 4, 1], halfPixel),
      [[1, 2]],
      [1, 1, 2, 2],
    );
    const shrunk = resize('RESIZE_NEAREST_NEIGHBOR', [1, 1, 4, 1], [1, 1, 2, 1], halfPixel);
    await expectResult(shrunk, [[1, 2, 3, 4]], [2, 4]);
  });

  test('aligned corners round half up', async () => {
    await expectResult(
      resize('RESIZE_NEAREST_NEIGHBOR', [1, 1, 2, 1], [1, 1, 3, 1], aligned),
      [[1, 2]],
      [1, 2, 2],
    );
  });

  test('neither: rounds down', async () => {
    const graph = resize('RESIZE_NEAREST_NEIGHBOR', [1, 1, 4, 1], [1, 1, 2, 1], {});
    await expectResult(graph, [[1, 2, 3, 4]], [1, 3]);
  });
});

test('refuses both kinds of alignment at once', () => {
  const graph = resize('RESIZE_BILINEAR', [1, 1, 2, 1], [1, 1, 4, 1], { ...halfPixel, ...aligned });
  expect(() => convert(graph, { name: 'test' })).toThrow(
    /RESIZE_BILINEAR "tensor 2": align_corners together/,
  );
});

import { expect } from 'vitest';
import { convert } from '../convert/convert.ts';
import { interpret } from '../oracle/interpret.ts';
import type { Graph } from '../tflite/graph.ts';
import { openOnnx } from './run-onnx.ts';

/** The converted graph's one output. */
export async function runConverted(graph: Graph, inputs: readonly (readonly number[])[]): Promise<number[]> {
  const session = await openOnnx(convert(graph, { name: 'test' }));
  const values = graph.inputs.map((index, i) => ({
    shape: graph.tensors[index]?.shape ?? [],
    data: Float32Array.from(inputs[i] ?? []),
  }));
  const [result] = (await session.run(values)).values();
  const [output] = graph.outputs;
  expect(result?.shape).toEqual(graph.tensors[output ?? -1]?.shape);
  return [...(result?.data ?? [])];
}

export function expectClose(found: ArrayLike<number>, expected: ArrayLike<number>, tolerance: number): void {
  expect(found.length).toBe(expected.length);
  for (let i = 0; i < found.length; i++) {
    const [a, b] = [found[i] ?? NaN, expected[i] ?? NaN];
    if (!(Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(b)))) {
      expect.fail(`value ${i} is ${a}, expected ${b}`);
    }
  }
}

/** Both the converted model and the plain interpreter must give the numbers worked out in the test. */
export async function expectResult(
  graph: Graph,
  inputs: readonly (readonly number[])[],
  expected: readonly number[],
  tolerance = 1e-6,
): Promise<void> {
  const [interpreted] = interpret(
    graph,
    inputs.map((values) => Float32Array.from(values)),
  ).values();
  expectClose(interpreted ?? [], expected, tolerance);
  expectClose(await runConverted(graph, inputs), expected, tolerance);
}

/** 1, 2, … n */
export const counting = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

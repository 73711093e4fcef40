import { describe, expect, test } from 'vitest';
import { DraftGraph } from '../testing/draft-graph.ts';
import { openOnnx } from '../testing/run-onnx.ts';
import type { ConvolutionOptions } from '../tflite/operator-options.ts';
import { convert } from './convert.ts';

const options: ConvolutionOptions = {
  padding: 'VALID',
  strideWidth: 1,
  strideHeight: 1,
  dilationWidth: 1,
  dilationHeight: 1,
  activation: 'NONE',
};

describe('refusals name the operator and the tensor', () => {
  test('quantised weights', () => {
    const draft = new DraftGraph();
    const weights = draft.tensor({ shape: [1, 1, 1, 1], type: 'int8', data: Uint8Array.of(3) }, 'kernel');
    const inputs = [draft.input(1, 1, 1, 1), weights];
    draft.add({ type: 'CONV_2D', inputs, outputs: [draft.output(1, 1, 1, 1)], options });
    expect(() => convert(draft.graph, { name: 'test' })).toThrow(
      'CONV_2D "tensor 2": tensor "kernel": int8 weights are not supported',
    );
  });

  test('weights that are computed', () => {
    const draft = new DraftGraph();
    const inputs = [draft.input(1, 1, 1, 1), draft.input(1, 1, 1, 1)];
    draft.add({ type: 'CONV_2D', inputs, outputs: [draft.output(1, 1, 1, 1)], options });
    expect(() => convert(draft.graph, { name: 'test' })).toThrow(
      'CONV_2D "tensor 2": tensor 1 must be constant',
    );
  });

  test('DEQUANTIZE of what is no float16 constant', () => {
    const draft = new DraftGraph();
    const weights = draft.tensor({ shape: [1], type: 'int8', data: Uint8Array.of(3) }, 'kernel');
    draft.add({ type: 'DEQUANTIZE', inputs: [weights], outputs: [draft.output(1)], options: {} });
    expect(() => convert(draft.graph, { name: 'test' })).toThrow(/DEQUANTIZE .* "kernel" is int8/);
  });

  test('operators out of order', () => {
    const draft = new DraftGraph();
    draft.add({ type: 'RELU', inputs: [draft.between(1)], outputs: [draft.output(1)], options: {} });
    expect(() => convert(draft.graph, { name: 'test' })).toThrow('"tensor 0" is used before it is made');
  });

  test('a missing input', () => {
    const draft = new DraftGraph();
    draft.add({
      type: 'ADD',
      inputs: [draft.input(1), -1],
      outputs: [draft.output(1)],
      options: { activation: 'NONE' },
    });
    expect(() => convert(draft.graph, { name: 'test' })).toThrow('ADD "tensor 1": input 1 is missing');
  });

  test('inputs of other types than float32', () => {
    const graph = {
      tensors: [{ name: 'token', shape: [1], type: 'int32' }],
      inputs: [0],
      outputs: [],
      operators: [],
    } as const;
    expect(() => convert(graph, { name: 'test' })).toThrow('graph input or output "token" is int32');
  });
});

test('names become words, shapes stay NHWC', async () => {
  const tensors = [
    { name: 'serving:0/picture', shape: [1, 2, 3, 3], type: 'float32' },
    { name: 'StatefulPartitionedCall:0', shape: [1, 2, 3, 3], type: 'float32' },
  ] as const;
  const operators = [{ type: 'RELU', inputs: [0], outputs: [1], options: {} }] as const;
  const session = await openOnnx(
    convert({ tensors, inputs: [0], outputs: [1], operators }, { name: 'test' }),
  );
  expect(session.inputNames).toEqual(['serving_0_picture']);
  const data = Float32Array.from({ length: 18 }, (_, i) => i - 9);
  const results = await session.run([{ shape: [1, 2, 3, 3], data }]);
  expect(results.get('StatefulPartitionedCall_0')).toEqual({
    shape: [1, 2, 3, 3],
    data: data.map((x) => Math.max(x, 0)),
  });
});

test('metadata travels in the file', () => {
  const draft = new DraftGraph();
  draft.add({ type: 'RELU', inputs: [draft.input(1)], outputs: [draft.output(1)], options: {} });
  const bytes = convert(draft.graph, { name: 'test', metadata: { licence: 'Apache-2.0' } });
  expect(new TextDecoder('latin1').decode(bytes)).toMatch(/licence.{2}Apache-2\.0/s);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MODELS } from '../models/registry.ts';
import type { Tensor, VisionRuntime } from '../runtime/vision-runtime.ts';
import { createNodeRuntime } from './node-runtime.ts';

const MODEL = 'face-landmarks-attention';
const { shape } = MODELS[MODEL].input;
const input: Tensor = {
  shape,
  data: Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, i) => ((i * 31) % 1009) / 1009),
};

describe("the browser's module in Node", () => {
  let native: VisionRuntime;
  let wasm: VisionRuntime;
  beforeAll(async () => {
    native = await createNodeRuntime();
    wasm = await createNodeRuntime({ engine: 'wasm' });
  });
  afterAll(async () => {
    await native.dispose();
    await wasm.dispose();
  });

  it('names itself', () => {
    expect(wasm.name).toMatch(/^onnxruntime-web 1\.\d+\.\d+ wasm$/);
  });

  it('comes to the numbers of the native one within rounding, and always to the same', async () => {
    const [here, there, again] = await Promise.all([
      native.run(MODEL, input),
      wasm.run(MODEL, input),
      wasm.run(MODEL, input),
    ]);
    expect(again).toEqual(there);
    const [a, b] = [here.output_mesh_identity!, there.output_mesh_identity!];
    // Pixels of a square of 192.
    expect(Math.max(...a.map((value, i) => Math.abs(value - b[i]!)))).toBeLessThan(0.01);
  });

  it('needs no onnxruntime-node, and refuses what comes after its end', async () => {
    const other = await createNodeRuntime({ engine: 'wasm' });
    await other.warmUp([MODEL]);
    await other.dispose();
    await expect(other.run(MODEL, input)).rejects.toMatchObject({ code: 'runtime/disposed' });
    expect(await wasm.run(MODEL, input)).toHaveProperty('conv_faceflag');
  });
});

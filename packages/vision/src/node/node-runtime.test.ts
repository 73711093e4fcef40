import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { VisionErrorCode } from '../errors.ts';
import { MODEL_NAMES, MODELS, type ModelName } from '../models/registry.ts';
import type { Tensor, VisionRuntime } from '../runtime/vision-runtime.ts';
import { createNodeRuntime } from './node-runtime.ts';

const OWN_MODELS = new URL('../../models/', import.meta.url);
const SMALL: ModelName = 'face-detection-short-range';

function refusal(code: VisionErrorCode, details: Record<string, unknown> = {}) {
  return expect.objectContaining({ name: 'VisionError', code, details: expect.objectContaining(details) });
}

/** A smooth ramp over the model's own value range, shifted so that inputs differ. */
function ramp(model: ModelName, shift = 0): Tensor {
  const { shape, range } = MODELS[model].input;
  const length = shape.reduce((a, b) => a * b, 1);
  const span = range[1] - range[0];
  return {
    shape,
    data: Float32Array.from({ length }, (_, i) => range[0] + span * (((i + shift * 997) % 4096) / 4096)),
  };
}

let runtime: VisionRuntime;
let folder: string;
beforeAll(async () => {
  runtime = await createNodeRuntime();
  folder = await mkdtemp(join(tmpdir(), 'tucai-models-'));
});
afterAll(async () => {
  await runtime.dispose();
  await rm(folder, { recursive: true });
});

describe('run', () => {
  it.each(MODEL_NAMES)('gives every output of %s in its registered size, all finite', async (model) => {
    const outputs = await runtime.run(model, ramp(model));
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(MODELS[model].outputs).sort());
    for (const [name, shape] of Object.entries(MODELS[model].outputs)) {
      expect(outputs[name]).toBeInstanceOf(Float32Array);
      expect(outputs[name]).toHaveLength(shape.reduce((a, b) => a * b, 1));
      expect(outputs[name]!.every(Number.isFinite)).toBe(true);
    }
  });

  it('names onnxruntime and its version', () => {
    expect(runtime.name).toMatch(/^onnxruntime-node 1\.\d+\.\d+$/);
  });

  it('hands out copies: writing to an answer or to the input changes no other answer', async () => {
    const input = ramp(SMALL);
    const first = await runtime.run(SMALL, input);
    const kept = Float32Array.from(first.regressors!);
    first.regressors!.fill(0);
    const second = await runtime.run(SMALL, input);
    expect(second.regressors).toEqual(kept);
    input.data.fill(0);
    await runtime.run(SMALL, ramp(SMALL, 5));
    expect(second.regressors).toEqual(kept);
  });

  it('answers concurrent calls each with its own result, on a runtime that has loaded nothing yet', async () => {
    const fresh = await createNodeRuntime();
    const shifts = [0, 1, 2, 3, 4, 5];
    const together = await Promise.all(shifts.map((shift) => fresh.run(SMALL, ramp(SMALL, shift))));
    for (const shift of shifts) {
      expect(together[shift]).toEqual(await runtime.run(SMALL, ramp(SMALL, shift)));
    }
    expect(together[0]).not.toEqual(together[1]);
    await fresh.dispose();
  });

  it('gives the same values with two threads, within rounding', async () => {
    const two = await createNodeRuntime({ threads: 2 });
    const [a, b] = await Promise.all(
      [runtime, two].map((r) => r.run('face-landmarks-attention', ramp('face-landmarks-attention'))),
    );
    const mesh = a!.output_mesh_identity!;
    expect(b!.output_mesh_identity!.every((value, i) => Math.abs(value - mesh[i]!) < 1e-3)).toBe(true);
    await two.dispose();
  });

  it.each<[string, Tensor]>([
    ['another shape', { shape: [1, 64, 64, 3], data: new Float32Array(64 * 64 * 3) }],
    ['one axis less', { shape: [128, 128, 3], data: new Float32Array(128 * 128 * 3) }],
    ['too few values', { shape: [1, 128, 128, 3], data: new Float32Array(5) }],
  ])('refuses %s', async (_, input) => {
    await expect(runtime.run(SMALL, input)).rejects.toEqual(refusal('input/invalid', { model: SMALL }));
  });

  it.each(['face-detection', 'toString', ''])('refuses the unknown model "%s"', async (name) => {
    // @ts-expect-error only the names of the registry are models
    await expect(runtime.run(name, ramp(SMALL))).rejects.toEqual(refusal('input/invalid'));
    // @ts-expect-error only the names of the registry are models
    await expect(runtime.warmUp([name])).rejects.toEqual(refusal('input/invalid'));
  });
});

describe('model files', () => {
  it('come from another folder or file when asked', async () => {
    await copyFile(new URL(MODELS[SMALL].file, OWN_MODELS), join(folder, MODELS[SMALL].file));
    const expected = await runtime.run(SMALL, ramp(SMALL));
    const own = { file: pathToFileURL(join(folder, MODELS[SMALL].file)), sha256: MODELS[SMALL].sha256 };
    for (const options of [
      { modelsDir: folder },
      { modelsDir: pathToFileURL(folder) },
      { models: { [SMALL]: own } },
      { models: { [SMALL]: { ...own, file: own.file.href } } },
    ]) {
      const other = await createNodeRuntime(options);
      expect(await other.run(SMALL, ramp(SMALL))).toEqual(expected);
      await other.dispose();
    }
  });

  it('are missing with the command that builds them, and are found once they are there', async () => {
    const lost = join(folder, 'late.onnx');
    const other = await createNodeRuntime({
      models: { [SMALL]: { file: lost, sha256: MODELS[SMALL].sha256 } },
    });
    await expect(other.warmUp([SMALL])).rejects.toEqual(refusal('model/missing', { model: SMALL }));
    await expect(other.run(SMALL, ramp(SMALL))).rejects.toThrow(/run models/);
    await copyFile(new URL(MODELS[SMALL].file, OWN_MODELS), lost);
    await expect(other.run(SMALL, ramp(SMALL))).resolves.toHaveProperty('regressors');
    await other.dispose();
    await expect((await createNodeRuntime({ modelsDir: join(folder, 'none') })).warmUp()).rejects.toEqual(
      refusal('model/missing'),
    );
  });

  it('are refused when one bit is wrong, and accepted once they are replaced', async () => {
    const bytes = await readFile(new URL(MODELS[SMALL].file, OWN_MODELS));
    const path = join(folder, 'changed.onnx');
    const wrong = Buffer.from(bytes);
    wrong.writeUInt8(wrong.readUInt8(5000) ^ 1, 5000);
    await writeFile(path, wrong);
    const other = await createNodeRuntime({
      models: { [SMALL]: { file: path, sha256: MODELS[SMALL].sha256 } },
    });
    await expect(other.run(SMALL, ramp(SMALL))).rejects.toEqual(
      refusal('model/hash-mismatch', { model: SMALL, expected: MODELS[SMALL].sha256 }),
    );
    await writeFile(`${path}.new`, bytes);
    await rename(`${path}.new`, path);
    await expect(other.run(SMALL, ramp(SMALL))).resolves.toHaveProperty('regressors');
    await other.dispose();
  });

  it('that are no model, or another model, fail in a way that names the model', async () => {
    const junk = join(folder, 'junk.onnx');
    await writeFile(junk, 'not a model');
    const sha256 = createHash('sha256').update('not a model').digest('hex');
    const other = await createNodeRuntime({
      models: {
        [SMALL]: { file: junk, sha256 },
        'selfie-segmentation': {
          file: new URL(MODELS['face-landmarks-attention'].file, OWN_MODELS),
          sha256: MODELS['face-landmarks-attention'].sha256,
        },
      },
    });
    await expect(other.run(SMALL, ramp(SMALL))).rejects.toEqual(refusal('runtime/failed', { model: SMALL }));
    await expect(other.run('selfie-segmentation', ramp('selfie-segmentation'))).rejects.toEqual(
      refusal('runtime/failed', { model: 'selfie-segmentation' }),
    );
    await other.dispose();
  });

  it('are never fetched', async () => {
    const other = await createNodeRuntime({ modelsDir: new URL('http://127.0.0.1/models/') });
    await expect(other.warmUp([SMALL])).rejects.toEqual(refusal('input/invalid'));
  });
});

describe('options', () => {
  it.each([
    { threads: 0 },
    { threads: 1.5 },
    { modelsDir: '' },
    { models: { [SMALL]: { file: 'x.onnx', sha256: 'abc' } } },
    { models: { other: { file: 'x.onnx', sha256: '0'.repeat(64) } } },
    { thread: 2 },
  ])('refuses %j', async (options) => {
    await expect(createNodeRuntime(options as object)).rejects.toEqual(
      refusal('input/invalid', { problems: 1 }),
    );
  });
});

describe('dispose', () => {
  it('waits for what is running, refuses what comes later, and may be called twice', async () => {
    const other = await createNodeRuntime();
    const order: string[] = [];
    const running = other.run('selfie-multiclass', ramp('selfie-multiclass')).then((outputs) => {
      order.push('answer');
      return outputs;
    });
    const warming = other.warmUp();
    const disposals = [other.dispose(), other.dispose()].map((disposal) =>
      disposal.then(() => order.push('disposed')),
    );
    await expect(other.run(SMALL, ramp(SMALL))).rejects.toEqual(refusal('runtime/disposed'));
    await expect(other.warmUp()).rejects.toEqual(refusal('runtime/disposed'));
    await Promise.all(disposals);
    expect(order).toEqual(['answer', 'disposed', 'disposed']);
    expect((await running).Identity).toHaveLength(256 * 256 * 6);
    await expect(warming).resolves.toBeUndefined();
    await other.dispose();
  });

  it('is harmless on a runtime that loaded nothing or failed to load', async () => {
    await (await createNodeRuntime()).dispose();
    const broken = await createNodeRuntime({ modelsDir: join(folder, 'none') });
    const running = broken.run(SMALL, ramp(SMALL));
    await Promise.all([broken.dispose(), expect(running).rejects.toEqual(refusal('model/missing'))]);
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { MODEL_NAMES, MODELS, type ModelName } from '../src/models/registry.ts';
import { buildModel } from './build-model.ts';
import { GOLDEN_CASES } from './golden/golden-case.ts';
import { readGolden } from './golden/golden-file.ts';
import { syntheticPortrait } from './golden/synthetic-portrait.ts';
import { interpret } from './oracle/interpret.ts';
import { readPackageFile } from './sources/package-file.ts';
import { sha256 } from './sources/sha256.ts';
import { expectClose } from './testing/expect-result.ts';
import { openOnnx, type Run, type Session } from './testing/run-onnx.ts';
import { readTflite } from './tflite/read-tflite.ts';

const built = new Map<ModelName, { readonly bytes: Uint8Array; readonly session: Session }>();

function model(name: ModelName): { readonly bytes: Uint8Array; readonly session: Session } {
  const found = built.get(name);
  if (found === undefined) throw new Error(`${name} was not built`);
  return found;
}

async function runPortrait(name: ModelName, face: number): Promise<Map<string, Run>> {
  const { input } = MODELS[name];
  return model(name).session.run([{ shape: input.shape, data: syntheticPortrait(input, face) }]);
}

beforeAll(async () => {
  for (const name of MODEL_NAMES) {
    const bytes = buildModel(name);
    built.set(name, { bytes, session: await openOnnx(bytes) });
  }
});

describe.each(MODEL_NAMES)('%s', (name) => {
  const spec = MODELS[name];

  test('has the pinned SHA-256 and size', () => {
    expect(sha256(model(name).bytes)).toBe(spec.sha256);
    expect(model(name).bytes).toHaveLength(spec.bytes);
  });

  test('comes out the same twice', () => {
    expect(sha256(buildModel(name))).toBe(sha256(model(name).bytes));
  });

  test('has the inputs and outputs of the registry', async () => {
    const { session } = model(name);
    expect(session.inputNames).toEqual([spec.input.name]);
    expect(session.outputNames).toEqual(Object.keys(spec.outputs));
    const shapes = [...(await runPortrait(name, 0.5))].map(([output, { shape }]) => [output, shape]);
    expect(Object.fromEntries(shapes)).toEqual(spec.outputs);
  });
});

test.each(GOLDEN_CASES)(
  '$file.json: gives the golden values',
  async ({ file, model: name, face, tolerance }) => {
    const golden = readGolden(file);
    expect(golden.source).toBe(MODELS[name].source.sha256);
    const results = await runPortrait(name, face);
    expect(Object.keys(golden.outputs)).toEqual([...results.keys()]);
    for (const [output, { length, step, values }] of Object.entries(golden.outputs)) {
      const data = results.get(output)?.data ?? new Float32Array();
      expect(data).toHaveLength(length);
      const picked = data.filter((_, i) => i % step === 0);
      expectClose(picked, values, tolerance);
    }
  },
);

const live = GOLDEN_CASES.filter((golden) => golden.live);
test.each(live)(
  '$model: agrees with the interpreter in every value',
  async ({ model: name, face, tolerance }) => {
    const { source, input } = MODELS[name];
    const expected = interpret(readTflite(readPackageFile(source)), [syntheticPortrait(input, face)]);
    const results = await runPortrait(name, face);
    for (const [output, values] of expected) expectClose(results.get(output)?.data ?? [], values, tolerance);
  },
);

describe('the synthetic portrait is enough of a face to mean something', () => {
  const highest = (run: Run | undefined): number => Math.max(...(run?.data ?? []));

  test('both detectors see a face', async () => {
    const near = await runPortrait('face-detection-short-range', 0.55);
    const far = await runPortrait('face-detection-full-range', 0.3);
    expect(highest(near.get('classificators'))).toBeGreaterThan(0);
    expect(highest(far.get('reshaped_classifier_face_4'))).toBeGreaterThan(0);
  });

  test('the landmark model is sure of it, and the irises lie where they are drawn', async () => {
    const face = 0.85;
    const results = await runPortrait('face-landmarks-attention', face);
    expect(highest(results.get('conv_faceflag'))).toBeGreaterThan(5);
    for (const [output, side] of [
      ['output_left_iris', -1],
      ['output_right_iris', 1],
    ] as const) {
      const [x, y] = results.get(output)?.data ?? [];
      expect(Math.abs((x ?? NaN) - 192 * (0.5 + side * 0.16 * face))).toBeLessThan(4);
      expect(Math.abs((y ?? NaN) - 192 * (0.5 - 0.03 * face))).toBeLessThan(4);
    }
  });

  test('the multiclass model tells hair, skin and clothes apart', async () => {
    const logits = (await runPortrait('selfie-multiclass', 0.45)).get('Identity')?.data ?? new Float32Array();
    const labelAt = (x: number, y: number): number => {
      const at = (Math.round(y * 256) * 256 + Math.round(x * 256)) * 6;
      const values = [...logits.subarray(at, at + 6)];
      return values.indexOf(Math.max(...values));
    };
    // Background, hair, body skin, face skin, clothes, others: on the wall, the hair, the forehead and the shirt.
    expect([labelAt(0.05, 0.1), labelAt(0.5, 0.22), labelAt(0.5, 0.4), labelAt(0.3, 0.95)]).toEqual([
      0, 1, 3, 4,
    ]);
  });
});

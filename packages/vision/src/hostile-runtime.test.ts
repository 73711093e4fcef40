import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPhoto } from './check-photo.ts';
import { VisionError } from './errors.ts';
import { MODEL_NAMES } from './models/registry.ts';
import { createNodeRuntime, type DecodedImage, decodeImage } from './node/index.ts';
import type { Report } from './report/report.ts';
import type { VisionRuntime } from './runtime/vision-runtime.ts';
import { fixturePath } from './testing/open-fixture.ts';

describe('a runtime that answers nonsense', () => {
  let runtime: VisionRuntime;
  let image: DecodedImage;
  beforeAll(async () => {
    runtime = await createNodeRuntime();
    image = await decodeImage(fixturePath('m1-neutral'));
  });
  afterAll(() => runtime.dispose());

  /** The real runtime, with one model whose every output is one value. */
  const answering = (model: string, value: number): VisionRuntime => ({
    name: 'nonsense',
    warmUp: async () => {},
    dispose: async () => {},
    run: async (name, input) => {
      const outputs = await runtime.run(name, input);
      if (name === model) for (const output of Object.values(outputs)) output.fill(value);
      return outputs;
    },
  });

  const reportOf = async (model: string, value: number): Promise<Report | VisionError> => {
    try {
      return (await checkPhoto(image, answering(model, value))).report;
    } catch (error) {
      if (VisionError.isInstance(error)) return error;
      throw error;
    }
  };

  it.each(
    MODEL_NAMES.flatMap((model) => [Number.NaN, Infinity, -Infinity].map((value) => [model, value] as const)),
  )('%s: %d is refused', async (model, value) => {
    expect(await reportOf(model, value)).toMatchObject({ name: 'VisionError', code: 'runtime/failed' });
  });

  it.each(
    MODEL_NAMES.flatMap((model) => [0, 1, -1e30, 1e30, 3.4e38].map((value) => [model, value] as const)),
  )('%s: %d gives finite results or a typed refusal', async (model, value) => {
    const report = await reportOf(model, value);
    if (VisionError.isInstance(report)) return expect(report.code).toBe('runtime/failed');
    for (const { code, value: found, score, region } of report.checks) {
      const numbers = [found, score, ...Object.values(region?.box ?? {})].filter((n) => n !== null);
      expect(numbers.every(Number.isFinite), code).toBe(true);
    }
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

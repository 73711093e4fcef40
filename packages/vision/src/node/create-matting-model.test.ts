import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OnnxModel } from '../../tools/onnx/model.ts';
import { writeOnnx } from '../../tools/onnx/write-onnx.ts';
import { createMattingModel } from './create-matting-model.ts';
import type { MattingModelOptions } from './matting-model-options.ts';

const SIZE = { width: 32, height: 16 };

/** A model whose alpha is known: the first channel's half and a quarter of each of the other two. */
const WEIGHTS = Float32Array.of(0.5, 0.25, 0.25);

/** The first channel is a plane of its own (NCHW), or the first value of each pixel (NHWC). */
function weighted(layout: 'NCHW' | 'NHWC'): Uint8Array {
  const { width, height } = SIZE;
  const planes = layout === 'NCHW';
  const model: OnnxModel = {
    name: 'weighted',
    nodes: [
      {
        operator: planes ? 'Conv' : 'MatMul',
        inputs: ['picture', 'weights'],
        output: 'alpha',
        attributes: planes ? { kernel_shape: [1, 1] } : {},
      },
    ],
    initializers: [
      {
        name: 'weights',
        type: 'float32',
        shape: planes ? [1, 3, 1, 1] : [3, 1],
        data: new Uint8Array(WEIGHTS.buffer),
      },
    ],
    inputs: [
      { name: 'picture', type: 'float32', shape: planes ? [1, 3, height, width] : [1, height, width, 3] },
    ],
    outputs: [
      { name: 'alpha', type: 'float32', shape: planes ? [1, 1, height, width] : [1, height, width, 1] },
    ],
    metadata: {},
  };
  return writeOnnx(model);
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Colours without a pattern, 0–255. */
const picture = Float32Array.from({ length: SIZE.width * SIZE.height * 3 }, (_, i) => (i * 7919) % 256);

function expectAlpha(found: Float32Array, alphaOf: (r: number, g: number, b: number) => number): void {
  expect(found).toHaveLength(SIZE.width * SIZE.height);
  for (const [at, a] of found.entries()) {
    const [r, g, b] = [0, 1, 2].map((c) => picture[at * 3 + c]! / 255) as [number, number, number];
    expect(a).toBeCloseTo(alphaOf(r, g, b), 5);
  }
}

const files = { NCHW: weighted('NCHW'), NHWC: weighted('NHWC') };
let folder: string;
let server: Server;
let address: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tucai-matting-'));
  for (const [layout, bytes] of Object.entries(files)) await writeFile(join(folder, `${layout}.onnx`), bytes);
  server = createServer((request, response) => {
    if (request.url === '/NCHW.onnx') response.end(files.NCHW);
    else response.writeHead(request.url === '/busy' ? 503 : 404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  address = `http://127.0.0.1:${bound.port}`;
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

function options(
  layout: 'NCHW' | 'NHWC',
  input: Partial<MattingModelOptions['input']> = {},
  change: Partial<MattingModelOptions> = {},
): MattingModelOptions {
  return {
    name: 'weighted',
    file: join(folder, `${layout}.onnx`),
    sha256: hashOf(files[layout]),
    input: { name: 'picture', ...SIZE, layout, range: [0, 1], ...input },
    output: { name: 'alpha' },
    ...change,
  };
}

async function alphaWith(given: MattingModelOptions): Promise<Float32Array> {
  const model = await createMattingModel(given);
  try {
    return await model.alpha(picture, SIZE);
  } finally {
    await model.dispose();
  }
}

describe('what goes in and out', () => {
  it('gives planes of red, green and blue', async () => {
    expectAlpha(await alphaWith(options('NCHW')), (r, g, b) => r / 2 + g / 4 + b / 4);
  });

  it('gives pixels of blue, green and red', async () => {
    expectAlpha(await alphaWith(options('NHWC', { channels: 'BGR' })), (r, g, b) => b / 2 + g / 4 + r / 4);
  });

  it('brings colours and alpha from −1 to 1 and back', async () => {
    const given = options('NHWC', { range: [-1, 1] }, { output: { name: 'alpha', range: [-1, 1] } });
    expectAlpha(await alphaWith(given), (r, g, b) => r / 2 + g / 4 + b / 4);
  });

  it('takes off a mean and divides by a deviation, each colour its own, and cuts alpha off at 0 and 1', async () => {
    const range = { mean: [0.5, 0.4, 0.3], deviation: [0.25, 0.5, 1] } as const;
    expectAlpha(await alphaWith(options('NCHW', { range })), (r, g, b) => {
      const value = (r - 0.5) / 0.5 + (g - 0.4) / 2 + (b - 0.3) / 4;
      return Math.min(1, Math.max(0, value));
    });
  });

  it('fits the picture to the model and alpha to the picture', async () => {
    const model = await createMattingModel(options('NCHW'));
    const found = await model.alpha(new Float32Array(100 * 70 * 3).fill(102), { width: 100, height: 70 });
    await model.dispose();
    expect(found).toHaveLength(7000);
    for (const a of found) expect(a).toBeCloseTo(0.4, 5);
  });
});

describe('where it comes from', () => {
  it('is read from a file: URL and fetched from a server', async () => {
    const fromFile = options('NCHW', {}, { file: pathToFileURL(join(folder, 'NCHW.onnx')) });
    const fromServer = options('NCHW', {}, { file: `${address}/NCHW.onnx` });
    expect(await alphaWith(fromServer)).toEqual(await alphaWith(fromFile));
  });

  it('is refused when it is another file, from disk and from a server', async () => {
    const other = { sha256: hashOf(files.NHWC) };
    const refusal = { code: 'model/hash-mismatch', details: { model: 'weighted', ...other } };
    for (const file of [join(folder, 'NCHW.onnx'), `${address}/NCHW.onnx`]) {
      const attempt = createMattingModel(options('NCHW', {}, { file, sha256: hashOf(files.NHWC) }));
      await expect(attempt).rejects.toMatchObject({
        code: refusal.code,
        details: { model: 'weighted', sha256: hashOf(files.NCHW), expected: other.sha256 },
      });
    }
  });

  it('says when it is not there, and whether asking again may help', async () => {
    const missing = (file: string) => createMattingModel(options('NCHW', {}, { file }));
    await expect(missing(join(folder, 'no.onnx'))).rejects.toMatchObject({ code: 'model/missing' });
    await expect(missing(`${address}/no`)).rejects.toMatchObject({ code: 'model/missing', retryable: false });
    await expect(missing(`${address}/busy`)).rejects.toMatchObject({
      code: 'model/missing',
      retryable: true,
    });
  });

  it('is refused when onnxruntime cannot read it', async () => {
    const bytes = new TextEncoder().encode('not a model');
    const file = join(folder, 'text.onnx');
    await writeFile(file, bytes);
    const attempt = createMattingModel(options('NCHW', {}, { file, sha256: hashOf(bytes) }));
    await expect(attempt).rejects.toMatchObject({ code: 'runtime/failed' });
  });
});

describe('what does not fit', () => {
  it('names every option that cannot be used', async () => {
    const given = options('NCHW', { width: 0, range: [1, 1] }, { sha256: 'ABC' });
    const attempt = createMattingModel(given);
    await expect(attempt).rejects.toMatchObject({ code: 'input/invalid', details: { problems: 3 } });
    await expect(createMattingModel(given)).rejects.toThrow(/sha256.*input\.width/);
  });

  it('fails when the model has other names or another shape', async () => {
    const failed = { code: 'runtime/failed' };
    await expect(alphaWith(options('NCHW', { name: 'image' }))).rejects.toMatchObject(failed);
    await expect(alphaWith(options('NCHW', { width: 64 }))).rejects.toMatchObject(failed);
    const output = { output: { name: 'matte' } };
    await expect(alphaWith(options('NCHW', {}, output))).rejects.toMatchObject(failed);
  });

  it('refuses work after it was disposed, which may happen twice', async () => {
    const model = await createMattingModel(options('NCHW'));
    await model.dispose();
    await model.dispose();
    await expect(model.alpha(picture, SIZE)).rejects.toMatchObject({ code: 'runtime/disposed' });
  });
});

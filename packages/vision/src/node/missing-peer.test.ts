import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { patternImage, resizedPngHeader } from './test-pictures.ts';

/** A copy of the sources in a folder from which neither sharp nor onnxruntime-node can be found. */
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tucai-peers-'));
  await cp(fileURLToPath(new URL('../', import.meta.url)), join(folder, 'src'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  const zod = dirname(createRequire(import.meta.url).resolve('zod/package.json'));
  await cp(zod, join(folder, 'node_modules/zod'), { recursive: true, dereference: true });
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a program there and gives what it prints, parsed. */
async function outcome(call: string): Promise<unknown> {
  const program = `
    import { createNodeRuntime, decodeImage } from './src/node/index.ts';
    try { await ${call}; console.log('null'); }
    catch (error) { console.log(JSON.stringify({ code: error.code, message: error.message, retryable: error.retryable })); }`;
  await writeFile(join(folder, 'program.ts'), program);
  const { stdout } = await promisify(execFile)(process.execPath, ['program.ts'], { cwd: folder });
  return JSON.parse(stdout);
}

it('says how to install sharp, but only once a picture has passed the checks that need no decoder', async () => {
  const png = await patternImage().png().toBuffer();
  await writeFile(join(folder, 'photo.png'), png);
  expect(await outcome(`decodeImage('photo.png')`)).toMatchObject({
    code: 'runtime/missing-peer',
    message: expect.stringContaining('npm install sharp@0.35'),
    retryable: false,
  });
  await writeFile(join(folder, 'bomb.png'), resizedPngHeader(png, 60_000, 60_000));
  expect(await outcome(`decodeImage('bomb.png')`)).toMatchObject({ code: 'image/too-many-pixels' });
});

it('says how to install onnxruntime-node', async () => {
  expect(await outcome('createNodeRuntime()')).toMatchObject({
    code: 'runtime/missing-peer',
    message: expect.stringContaining('npm install onnxruntime-node@1.30'),
  });
});

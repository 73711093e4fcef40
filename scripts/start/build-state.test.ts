import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isUpToDate } from './build-state.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tucai-build-'));
  await mkdir(join(root, 'src', 'deep'), { recursive: true });
  await put('model.onnx', 50);
});
afterEach(() => rm(root, { recursive: true }));

async function put(name: string, seconds: number): Promise<void> {
  await writeFile(join(root, name), '');
  await utimes(join(root, name), seconds, seconds);
}
const state = (): Promise<boolean> =>
  isUpToDate({
    sources: [join(root, 'src')],
    results: ['a.js', 'b.js'].map((name) => join(root, name)),
    lasting: [{ path: join(root, 'model.onnx'), bytes: 0 }],
  });

it('asks for a build when a result is missing or a source is newer than one of them', async () => {
  await put('src/deep/x.ts', 100);
  await put('a.js', 200);
  expect(await state()).toBe(false);
  await put('b.js', 150);
  expect(await state()).toBe(true);
  await put('src/deep/x.ts', 160);
  expect(await state()).toBe(false);
});

it('does not build again for a test', async () => {
  await put('a.js', 200);
  await put('b.js', 200);
  await put('src/deep/x.test.ts', 300);
  expect(await state()).toBe(true);
});

it('asks for a build when a model is missing or cut short, whatever its age', async () => {
  await put('src/deep/x.ts', 100);
  await put('a.js', 200);
  await put('b.js', 200);
  expect(await state()).toBe(true);
  await rm(join(root, 'model.onnx'));
  expect(await state()).toBe(false);
  await writeFile(join(root, 'model.onnx'), 'of another size');
  expect(await state()).toBe(false);
});

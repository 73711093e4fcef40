import { link, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isSameFile, liesIn } from './same-file.ts';

let folder: string;
const at = (...parts: string[]): string => join(folder, ...parts);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tucai 路径 '));
  await mkdir(at('a', 'b'), { recursive: true });
  await mkdir(at('other'));
  await writeFile(at('a', 'file'), 'x');
  await link(at('a', 'file'), at('other', 'hard'));
  await symlink(at('a', 'b'), at('other', 'link'));
});
afterAll(() => rm(folder, { recursive: true }));

it('sees through links and other ways of writing a path', async () => {
  expect(await isSameFile(at('a', 'file'), at('other', 'hard'))).toBe(true);
  expect(await isSameFile(at('a', 'b'), at('other', 'link'))).toBe(true);
  expect(await isSameFile(at('a'), at('a', 'b', '..'))).toBe(true);
  expect(await isSameFile(at('a'), at('other'))).toBe(false);
  expect(await isSameFile(at('gone'), at('gone'))).toBe(false);
});

it('finds what lies in a folder, there or not yet, also through a link', async () => {
  expect(await liesIn(at('a', 'b', 'new', 'newer'), at('a'))).toBe(true);
  expect(await liesIn(at('other', 'link', 'new'), at('a'))).toBe(true);
  expect(await liesIn(at('a'), at('a'))).toBe(true);
  expect(await liesIn(at('ab'), at('a'))).toBe(false);
  expect(await liesIn(at('a'), at('a', 'b'))).toBe(false);
  expect(await liesIn(at('a'), at('gone'))).toBe(false);
});

import { spawnSync } from 'node:child_process';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/batch-folder.ts';
import { takeLock } from './lock.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  path = join(folder, 'lock.json');
});
afterEach(() => rm(folder, { recursive: true }));

describe('takeLock', () => {
  it('is for one at a time', async () => {
    const release = await takeLock(path);
    await expect(takeLock(path)).rejects.toThrow('Another run of tucai batch');
    await release();
    await (await takeLock(path))();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is taken over from a process that has ended, and from one cut short', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    for (const left of [JSON.stringify({ pid, host: hostname() }), '{"pi', '']) {
      await writeFile(path, left);
      await (await takeLock(path))();
    }
  });

  it('is left to a run on another machine, of which nothing is known', async () => {
    await writeFile(path, JSON.stringify({ pid: 1, host: 'another machine' }));
    await expect(takeLock(path)).rejects.toThrow('delete');
  });
});

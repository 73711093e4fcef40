import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
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
    const now = Date.now();
    for (const left of [
      JSON.stringify({ pid, host: hostname(), at: now }),
      // The same number, but not this run: so it is in a container.
      JSON.stringify({ pid: process.pid, host: hostname(), at: now }),
      // The number is another program's since the machine was started.
      JSON.stringify({ pid: process.ppid, host: hostname(), at: now - uptime() * 1000 - 3_600_000 }),
      '{"pi',
      '',
    ]) {
      await writeFile(path, left);
      await (await takeLock(path))();
    }
  });

  it('is left to a run on another machine, of which nothing is known', async () => {
    await writeFile(path, JSON.stringify({ pid: 1, host: 'another machine', at: 0 }));
    await expect(takeLock(path)).rejects.toThrow('delete');
  });

  it.runIf(existsSync('/proc/self/stat'))(
    'is taken over from a process that has ended and whose parent has not asked',
    async () => {
      const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 60']);
      const [line] = (await once(parent.stdout, 'data')) as [Buffer];
      const pid = Number(line.toString());
      const state = () => readFile(`/proc/${pid}/stat`, 'utf8').then((text) => text.split(') ')[1]?.[0]);
      while ((await state()) !== 'Z') await setImmediate();
      await writeFile(path, JSON.stringify({ pid, host: hostname(), at: Date.now() }));
      await (await takeLock(path))();
      parent.kill();
    },
  );

  it('is left to a run that goes on', async () => {
    await writeFile(path, JSON.stringify({ pid: process.ppid, host: hostname(), at: Date.now() }));
    await expect(takeLock(path)).rejects.toThrow('Another run of tucai batch');
  });
});

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { layPhotos, temporaryFolder } from '../testing/batch-folder.ts';

const COPIES = 6;
const CRASHES = new URL('../testing/crash-hooks.ts', import.meta.url).href;
let cwd: string;
beforeEach(async () => {
  cwd = await temporaryFolder();
  const photos = Array.from({ length: COPIES }, (_, i) => [`202201010${i}.jpg`, 'f1-neutral.jpg'] as const);
  await layPhotos(join(cwd, 'photos'), Object.fromEntries(photos));
});
afterEach(() => rm(cwd, { recursive: true }));

/** The command line as a process of its own, from its sources. */
function start(
  more: readonly string[] = [],
  imports: readonly string[] = [],
): {
  child: ChildProcess;
  exitCode: () => number | null;
  ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
} {
  const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  const hooks = [new URL('../testing/source-hooks.ts', import.meta.url).href, ...imports].flatMap((url) => [
    '--import',
    url,
  ]);
  const args = ['batch', 'photos', '--out', 'out', '--workers', '1', ...more];
  const child = spawn(process.execPath, [...hooks, file('../bin.ts'), ...args], {
    cwd,
    env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (piece) => {
    stdout += String(piece);
  });
  child.stderr?.on('data', (piece) => {
    stderr += String(piece);
  });
  const ended = once(child, 'close').then(([code]) => ({
    code: code as number | null,
    stdout,
    // On a slow machine a line of progress comes every minute.
    stderr: stderr.replace(/^\d+\/\d+ .* left\n/gm, ''),
  }));
  return { child, ended, exitCode: () => child.exitCode };
}

const made = (): Promise<string[]> => readdir(join(cwd, 'out/photos')).catch(() => []);

/** Waits until a run has made so many pictures, or has ended. */
async function untilMade(count: number, { exitCode }: { exitCode: () => number | null }): Promise<void> {
  while ((await made()).length < count && exitCode() === null) await wait(20);
}

/** Every picture there is a whole JPEG, whatever has happened. */
async function expectWhole(): Promise<void> {
  for (const name of await made()) {
    const bytes = await readFile(join(cwd, 'out/photos', name));
    expect([...bytes.subarray(0, 2), ...bytes.subarray(-2)]).toEqual([0xff, 0xd8, 0xff, 0xd9]);
  }
}

describe('tucai batch as a process', { timeout: 180_000 }, () => {
  it('goes on after a kill without doing anything twice, and leaves nothing half-written', async () => {
    const first = start();
    await untilMade(2, first);
    first.child.kill('SIGKILL');
    await first.ended;
    await expectWhole();
    const earlier = await made();
    expect(earlier.length).toBeLessThan(COPIES);

    const { code, stdout, stderr } = await start().ended;
    expect([code, stderr]).toEqual([0, '']);
    const resumed = Number(/Going on from an earlier run: (\d+) photos done/.exec(stdout)?.[1]);
    // The kill may come between a line of the journal and the name of its picture.
    expect([earlier.length, earlier.length - 1]).toContain(resumed);
    expect(stdout).toContain(`${COPIES} made, 0 made but please look`);
    expect(await made()).toHaveLength(COPIES);
    await expectWhole();
    const journal = (await readFile(join(cwd, 'out/.tucai-batch/journal.jsonl'), 'utf8'))
      .trimEnd()
      .split('\n');
    expect(journal.length).toBeLessThanOrEqual(COPIES + 1);
    expect(await readdir(join(cwd, 'out/.tucai-batch'))).not.toContain('lock.json');
  });

  it('goes on when a photo crashes it in native code, and does not try it for ever', async () => {
    const count = 3;
    for (let i = count; i < COPIES; i++) await rm(join(cwd, `photos/202201010${i}.jpg`));
    await rename(join(cwd, 'photos/2022010101.jpg'), join(cwd, 'photos/2022010101 崩溃.jpg'));
    const run = (...more: string[]) => start(['--workers', '2', ...more], [CRASHES]).ended;
    const first = await run();
    expect(first.code).toBe(2);
    expect(first.stdout).toContain('✗ Cannot be read  2022010101 崩溃.jpg\n     → tucai crashed twice over');
    expect(first.stdout).toContain(`${count - 1} made, `);
    expect(await made()).toHaveLength(count - 1);

    const second = await run();
    expect(second.stdout).toContain(`Going on from an earlier run: ${count} photos done already.`);
    expect(second.stdout).toContain('1 cannot be read');
    const third = await run('--retry-crashed');
    expect(third.stdout).toContain(`Going on from an earlier run: ${count - 1} photos done already.`);
    expect(third.stdout).toContain('1 cannot be read');
    const cured = await start(['--retry-crashed']).ended;
    expect([cured.code, cured.stderr]).toEqual([0, '']);
    expect(await made()).toHaveLength(count);
  });

  it('leaves no worker behind when it is killed', async () => {
    const { child, ended, exitCode } = start();
    await untilMade(1, { exitCode });
    child.kill('SIGKILL');
    // The worker process holds the same pipe: it closes when that is gone as well.
    await ended;
  });

  it('finishes the photo at hand on Ctrl-C, says how to go on, and keeps a second run out meanwhile', async () => {
    const { child, ended, exitCode } = start();
    await untilMade(1, { exitCode });
    const second = await start().ended;
    expect(second.stderr).toContain('Another run of tucai batch works in this folder.');
    expect(second.code).toBe(2);
    child.kill('SIGINT');
    const { code, stdout } = await ended;
    expect(code).toBe(130);
    const count = (await made()).length;
    const left = COPIES - count;
    expect(stdout.split('\n')[0]).toBe(
      `Stopped. ${left} photo${left === 1 ? '' : 's'} left. Run the same command again to go on; what is done is not done again.`,
    );
    const list = await readFile(join(cwd, 'out/report.csv'), 'utf8');
    expect(list.match(/,Made,/g)).toHaveLength(count);
    expect(list.match(/,Not yet worked on,/g)).toHaveLength(left);
    const page = await readFile(join(cwd, 'out/report.html'), 'utf8');
    expect(page.match(/<article /g)).toHaveLength(COPIES);
    await expectWhole();
  });
});

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture, jsonLines } from './testing/run-cli.ts';

/** Copies of one photo: enough that a process which does not stop would be noticed. */
const COPIES = 12;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tucai 进程 '));
  for (let i = 1; i <= COPIES; i++) await copyFile(fixture('f1-yaw25.jpg'), join(folder, `照片 ${i}.jpg`));
});
afterAll(() => rm(folder, { recursive: true }));

interface Started {
  readonly child: ChildProcess;
  readonly stdout: string[];
  readonly ended: Promise<{ code: number | null; stderr: string }>;
}

/** The command line as a process of its own, from its sources. */
function start(...args: string[]): Started {
  const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  const hooks = new URL('./testing/source-hooks.ts', import.meta.url).href;
  const child = spawn(process.execPath, ['--import', hooks, file('./bin.ts'), ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr]: string[][] = [[], []];
  child.stdout?.on('data', (piece) => stdout?.push(String(piece)));
  child.stderr?.on('data', (piece) => stderr?.push(String(piece)));
  const ended = once(child, 'close').then(([code]) => ({
    code: code as number | null,
    stderr: stderr?.join('') ?? '',
  }));
  return { child, stdout: stdout ?? [], ended };
}

describe('tucai as a process', () => {
  it('prints one JSON line per photo in natural order', async () => {
    const { stdout, ended } = start('check', '--json', '照片 1.jpg', '照片 2.jpg');
    expect(await ended).toEqual({ code: 1, stderr: expect.stringMatching(/^2 photos checked: .* 2 fail/) });
    expect(jsonLines(stdout.join('')).map(({ file }) => file)).toEqual(['照片 1.jpg', '照片 2.jpg']);
  });

  it('stops quietly when the reader goes away', async () => {
    const { child, ended } = start('check', '--json', '.');
    await once(child.stdout!, 'data');
    child.stdout!.destroy();
    const { code, stderr } = await ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^\d+ photos? checked: 0 pass, 0 warn, \d+ fail; 0 error · [\d.]+ s\n$/);
    expect(Number(/^\d+/.exec(stderr)?.[0])).toBeLessThan(COPIES);
  });

  it('ends with a summary on Ctrl-C', async () => {
    const { child, stdout, ended } = start('check', '--json', '.');
    await once(child.stdout!, 'data');
    child.kill('SIGINT');
    const { code, stderr } = await ended;
    expect(code).toBe(130);
    const lines = jsonLines(stdout.join(''));
    expect(lines.length).toBeLessThan(COPIES);
    expect(stderr).toMatch(
      new RegExp(
        `^${lines.length} photos? checked: .*\nStopped\\. ${COPIES - lines.length} photos? not checked\\.\n$`,
      ),
    );
  });

  it('exits with 2 for an unknown option', async () => {
    const { ended } = start('check', '--nonsense', 'a.jpg');
    const { code, stderr } = await ended;
    expect(code).toBe(2);
    expect(stderr).toContain("unknown option '--nonsense'");
  });

  it('says where the help is when an argument is missing', async () => {
    const { ended } = start('check');
    const { code, stderr } = await ended;
    expect(code).toBe(2);
    expect(stderr).toMatch(/missing required argument 'paths'\n\n?\(tucai check --help/);
  });
});

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ROOT, runCommand } from '../run-command.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tucai 我的 '));
});
afterEach(() => rm(folder, { recursive: true }));

it('lets the command of the repository find files beside the caller', async () => {
  const manifest = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  await writeFile(join(folder, 'mine.txt'), 'found');
  await writeFile(
    join(folder, 'program.mjs'),
    "console.log((await import('node:fs')).readFileSync(process.argv.at(-1), 'utf8'));",
  );
  // The script as it is written, with a program that needs no build in the place of the built one.
  const args = (manifest.scripts.tucai ?? '').split(' ').slice(1);
  const own = args.map((word) => (word.endsWith('bin.js') ? join(folder, 'program.mjs') : word));
  const { code, output } = await runCommand(process.execPath, [...own, 'mine.txt'], {
    env: { INIT_CWD: folder },
  });
  expect([code, output]).toEqual([0, 'found\n']);
});

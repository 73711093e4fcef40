import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { makeLargePhoto } from '../large-photo.ts';
import type { MakeFigures } from './measure-make.ts';

/** What one photo of 12 megapixels may cost, checked and made, on one thread. */
const GOAL = { cpu: 1500, megabytes: 500 };

/** Measures a photo of 12 megapixels in a fresh process. @returns a table in Markdown */
export async function costReport(runs: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tucai-bench-'));
  try {
    const photo = await makeLargePhoto(folder);
    const measure = fileURLToPath(new URL('measure-make.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [measure, photo, String(runs)]);
    const { decode, check, make, whole, first, reference, peakMemory } = JSON.parse(stdout) as MakeFigures;
    const rows = Object.entries({
      decode,
      check,
      make,
      'all three': whole,
      'all three, first photo': first,
      reference,
    }).map(
      ([name, { cpu, wall }]) =>
        `| ${name} | ${cpu.toFixed(0)} | ${wall.toFixed(0)} | ${(cpu / reference.cpu).toFixed(1)} |`,
    );
    const megabytes = peakMemory / 1e6;
    return [
      '| 12 megapixels, one thread | CPU ms | wall ms | × reference |',
      '|---|---|---|---|',
      ...rows,
      '',
      `check and make: ${whole.cpu.toFixed(0)} ms CPU, goal ${GOAL.cpu}: ${met(whole.cpu <= GOAL.cpu)}`,
      `peak memory: ${megabytes.toFixed(0)} MB, goal ${GOAL.megabytes}: ${met(megabytes <= GOAL.megabytes)}`,
    ].join('\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function met(reached: boolean): string {
  return reached ? 'met' : 'not met';
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { busySeconds } from './other-work.ts';
import { childrenTimes, memoryOfTree } from './process-tree.ts';

const COMMAND = fileURLToPath(new URL('../../packages/cli/dist/bin.js', import.meta.url));

/** What one run of `tucai batch` took. */
export interface BatchRun {
  readonly workers: number;
  /** From the start of the process to its end, models loaded and reports written, in seconds. */
  readonly wall: number;
  /** Photos a second from the first that was done to the last. */
  readonly rate: number;
  /** User and system time of all processes and threads, in seconds. */
  readonly cpu: number;
  /** The most that all processes of the run held at once (resident set), in bytes; pages they share count twice. */
  readonly peakMemory: number;
  /** How many processors other work kept busy meanwhile. */
  readonly others: number;
}

/** How often a run is looked at, in milliseconds. */
const EVERY = 100;

/** Makes a folder of photos by the command line, in a process of its own. @throws Error when a photo is not made */
export async function runBatch(
  folder: string,
  out: string,
  photos: number,
  workers: number,
): Promise<BatchRun> {
  const [busy, start] = [busySeconds(), performance.now()];
  const args = [
    'batch',
    folder,
    '--out',
    out,
    '--workers',
    String(workers),
    '--zip',
    `${out}.zip`,
    '--lang',
    'en',
  ];
  const child = spawn('sh', ['-c', '"$@"; times', 'sh', process.execPath, COMMAND, ...args]);
  let [output, ended] = ['', false];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece) => {
      output += String(piece);
    });
  const closed = once(child, 'close').then(() => {
    ended = true;
  });
  /** When how many photos were done, in milliseconds. */
  const seen: { readonly at: number; readonly done: number }[] = [];
  let peakMemory = 0;
  while (!ended) {
    const [memory, done] = await Promise.all([memoryOfTree(child.pid!), photosDone(out)]);
    peakMemory = Math.max(peakMemory, memory);
    if (done > (seen.at(-1)?.done ?? 0)) seen.push({ at: performance.now(), done });
    await Promise.race([closed, wait(EVERY)]);
  }
  const wall = (performance.now() - start) / 1000;
  if (!output.includes(`\n${photos} made,`) && !output.startsWith(`${photos} made,`))
    throw new Error(`not every photo was made:\n${output}`);
  const cpu = childrenTimes(output);
  const [first, last] = [seen[0], seen.at(-1)];
  if (first === undefined || last === undefined || first === last)
    throw new Error('the run was too short to look at');
  return {
    workers,
    wall,
    rate: (1000 * (last.done - first.done)) / (last.at - first.at),
    cpu,
    peakMemory,
    others: Math.max(0, (busySeconds() - busy - cpu) / wall),
  };
}

/** Lines of the journal: one a photo. */
async function photosDone(out: string): Promise<number> {
  const journal = await readFile(join(out, '.tucai-batch/journal.jsonl'), 'utf8').catch(() => '');
  return journal.split('\n').length - 1;
}

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/batch-folder.ts';
import { BrokenError } from '../../usage-error.ts';
import { type JobEnd, workThrough } from './worker-pool.ts';

const url = new URL('../../testing/odd-worker.ts', import.meta.url);
const stopped = AbortSignal.abort();

interface Options {
  readonly count?: number;
  readonly timeLimit?: number;
  readonly stop?: AbortSignal;
  readonly workerData?: unknown;
  readonly ended?: (job: string) => void;
  readonly fewer?: (count: number) => void;
}

/** What became of each job, in the order of the jobs. */
async function run(jobs: readonly string[], options: Options = {}): Promise<string[]> {
  const ends = new Map<string, string>();
  const {
    workerData,
    ended,
    fewer,
    count = 1,
    timeLimit = 60_000,
    stop = new AbortController().signal,
  } = options;
  await workThrough<{ message: string }, string>(
    jobs.map((message) => ({ message })),
    {
      entry: { url, workerData, execArgv: [] },
      count,
      timeLimit,
      stop,
      ended: async ({ message }, end: JobEnd<string>) => {
        ended?.(message);
        // Nobody is told twice.
        expect(ends.has(message)).toBe(false);
        ends.set(message, 'lost' in end ? end.lost : end.answer);
      },
      ...(fewer ? { fewer } : {}),
    },
  );
  return jobs.map((job) => ends.get(job) ?? 'not begun');
}

describe('workThrough', { timeout: 120_000 }, () => {
  it('replaces a worker that throws or ends, and reports the job', async () => {
    expect(await run(['a', 'throw', 'b', 'exit', 'c'])).toEqual(['a 1', 'crashed', 'b 1', 'crashed', 'c 1']);
  });

  it('goes on when a job ends the whole process, and blames that job alone', async () => {
    const jobs = ['a', 'b', 'fault', 'c', 'd', 'kill', 'e', 'f'];
    const counts: number[] = [];
    const ends = await run(jobs, { count: 3, fewer: (count) => counts.push(count) });
    const short = ends.map((end) => end.split(' ')[0]);
    expect(short).toEqual(['a', 'b', 'crashed', 'c', 'd', 'crashed', 'e', 'f']);
    expect(counts).toEqual([]);
  });

  it('goes on with fewer threads when the process ended and no job was to blame', async () => {
    const folder = await temporaryFolder();
    const counts: number[] = [];
    const job = `once ${join(folder, 'mark')}`;
    const ends = await run(['a', job, 'b'], { count: 2, fewer: (count) => counts.push(count) });
    expect(ends[1]).toBe(`${job} 1`);
    expect(ends).not.toContain('crashed');
    expect(counts).toEqual([1]);
    await rm(folder, { recursive: true });
  });

  it('gives up a job that takes too long', async () => {
    expect(await run(['a', 'spin', 'b'], { timeLimit: 1500 })).toEqual(['a 1', 'too-long', 'b 1']);
  });

  it('does not blame the next job for a worker that ended between two', async () => {
    const answers = await run(['answer and end', 'a', 'b']);
    expect(answers[0]).toBe('answer and end 1');
    expect(answers.slice(1).filter((answer) => answer === 'crashed').length).toBeLessThanOrEqual(1);
  });

  it('shares jobs among workers, each once', async () => {
    const jobs = Array.from({ length: 40 }, (_, i) => `job-${i}`);
    const answers = await run(jobs, { count: 3 });
    expect(answers.map((answer) => answer.split(' ')[0])).toEqual(jobs);
  });

  it('begins nothing once stopped, and finishes what is under way', async () => {
    expect(await run(['a', 'b'], { stop: stopped })).toEqual(['not begun', 'not begun']);
    const stop = new AbortController();
    const answers = await run(['a', 'b', 'c'], { stop: stop.signal, ended: () => stop.abort() });
    expect(answers).toEqual(['a 1', 'not begun', 'not begun']);
  });

  it('ends the run for what every job would meet', async () => {
    await expect(run(['a', 'broken', 'b'])).rejects.toThrow(new BrokenError('No model. (model/missing)'));
    await expect(run(['a'], { workerData: 'no start' })).rejects.toThrow(BrokenError);
    await expect(run(['a', 'b'], { workerData: 'no process', count: 2 })).rejects.toThrow(BrokenError);
    const failing = run(['a', 'b'], {
      ended: () => {
        throw new Error('disk full');
      },
    });
    await expect(failing).rejects.toThrow('disk full');
  });
});

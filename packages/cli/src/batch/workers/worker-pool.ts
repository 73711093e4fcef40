import { BrokenError } from '../../usage-error.ts';
import type { WorkerEntry } from './crew.ts';
import { type Loss, workShift } from './work-shift.ts';

/** What became of a job: the worker's answer, or how it was lost over it, twice. */
export type JobEnd<Answer> = { readonly answer: Answer } | { readonly lost: Loss };

export interface WorkOptions<Job, Answer> {
  readonly entry: WorkerEntry;
  /** How many threads, each with one job at a time. */
  readonly count: number;
  /** Longest time for one job, in milliseconds; then its thread is given up. */
  readonly timeLimit: number;
  /** Once aborted no job is begun; those under way are finished. */
  readonly stop: AbortSignal;
  /** Told of every end, in the order in which they come; no thread goes on before it has resolved. */
  readonly ended: (job: Job, end: JobEnd<Answer>) => Promise<void>;
  /** Told when work goes on with fewer threads, because their process ended and no job was to blame. */
  readonly fewer?: (count: number) => void;
}

/**
 * Lets worker threads in a process of their own work through jobs. A job's `message` is what its thread is sent. Jobs
 * are taken from the iterable one by one as threads become free.
 *
 * A thread that crashes, ends itself or takes too long is replaced, and the others go on. When the whole process ends,
 * by a fault in native code or for lack of memory, a new one goes on. Jobs that were under way then are tried once
 * more, each alone in a process, so that only the one to blame is reported as lost. When none of them was, memory is
 * likely short: half the threads go on.
 * @throws BrokenError when a worker cannot start or says that every job would fail; what `ended` throws
 */
export async function workThrough<Job extends { readonly message: unknown }, Answer>(
  jobs: Iterable<Job>,
  options: WorkOptions<Job, Answer>,
): Promise<void> {
  const { stop, entry, timeLimit, ended } = options;
  const rest = jobs[Symbol.iterator]();
  let { count } = options;
  for (;;) {
    const shift = await workShift(rest, { count, stop, entry, timeLimit, ended });
    let blamed = 0;
    for (const { job } of shift.lost) {
      const second = await workShift([job].values(), { count: 1, stop, entry, timeLimit, ended });
      for (const { loss } of second.lost) {
        blamed += 1;
        await ended(job, { lost: loss });
      }
    }
    if (shift.died === undefined) return;
    if (shift.lost.length === 0 && shift.finished === 0)
      throw new BrokenError(`Photos cannot be worked on: ${shift.died} before it had begun one.`);
    if (blamed === 0 && count > 1) {
      count = Math.ceil(count / 2);
      options.fewer?.(count);
    }
  }
}

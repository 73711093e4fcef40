import { BrokenError } from '../../usage-error.ts';
import { type Crew, type CrewThread, startCrew } from './crew.ts';
import type { WorkOptions } from './worker-pool.ts';

/** How a worker was lost over a job. */
export type Loss = 'crashed' | 'too-long';

/** What one worker process did. */
export interface ShiftEnd<Job> {
  /** Jobs over which a thread or the process was lost; nobody was told of them. */
  readonly lost: readonly { readonly job: Job; readonly loss: Loss }[];
  /** How many jobs were answered. */
  readonly finished: number;
  /** Why the process ended by itself, perhaps with jobs left; undefined when it did not. */
  readonly died: string | undefined;
}

/** What a thread posts. */
type Message<Answer> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'broken'; readonly code: string; readonly message: string };

/** Time for a thread to load its code, in milliseconds: generous, for a cold disk and a busy machine. */
const START_LIMIT = 120_000;

/** Works through jobs in one process until they run out, the run is stopped, or the process ends. @throws as `workThrough` */
export async function workShift<Job extends { readonly message: unknown }, Answer>(
  jobs: Iterator<Job>,
  { entry, count, timeLimit, stop, ended }: Omit<WorkOptions<Job, Answer>, 'fewer'>,
): Promise<ShiftEnd<Job>> {
  const lost: { job: Job; loss: Loss }[] = [];
  let finished = 0;
  let failed = false;
  if (stop.aborted) return { lost, finished, died: undefined };
  const crew = startCrew(entry);
  try {
    const ends = await Promise.allSettled(Array.from({ length: count }, () => lane()));
    const rejected = ends.find((end) => end.status === 'rejected');
    if (rejected !== undefined) throw rejected.reason;
    return { lost, finished, died: crew.died };
  } finally {
    await crew.end();
  }

  async function lane(): Promise<void> {
    try {
      let thread: CrewThread | undefined;
      while (!stop.aborted && !failed && crew.died === undefined) {
        // Lost between two jobs: nothing to blame on the next one.
        if (thread?.lost !== undefined) thread = undefined;
        thread ??= await readyThread(crew);
        if (thread === undefined || stop.aborted || failed) return;
        const { done, value: job } = jobs.next();
        if (done) return;
        const message = await next<Answer>(thread, timeLimit, job.message);
        if (message === 'too-long') thread = undefined;
        if (typeof message === 'string') {
          lost.push({ job, loss: message });
          continue;
        }
        if (message.kind === 'broken') throw brokenBy(message);
        if (message.kind !== 'answer') throw new BrokenError('A worker thread said what nobody asked.');
        await ended(job, { answer: message.answer });
        finished += 1;
      }
    } catch (error) {
      failed = true;
      throw error;
    }
  }
}

/** A thread that has loaded its code; undefined when its process ended meanwhile. */
async function readyThread(crew: Crew): Promise<CrewThread | undefined> {
  const thread = crew.open();
  const first = await next<unknown>(thread, START_LIMIT);
  if (typeof first === 'object' && first.kind === 'ready') return thread;
  if (crew.died !== undefined) return undefined;
  if (typeof first === 'object' && first.kind === 'broken') throw brokenBy(first);
  throw new BrokenError(`A worker thread could not be started (${thread.lost ?? 'no answer'}).`);
}

/** The next thing that a thread says, after it was sent a job, if there is one. */
async function next<Answer>(
  thread: CrewThread,
  limit: number,
  job?: unknown,
): Promise<Message<Answer> | Loss> {
  if (thread.lost !== undefined) return 'crashed';
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve) => {
      thread.listener = (message, gone) => resolve(gone ? 'crashed' : (message as Message<Answer>));
      timer = setTimeout(() => resolve('too-long'), limit);
      if (job !== undefined) thread.post(job);
    });
  } finally {
    thread.listener = undefined;
    clearTimeout(timer);
  }
}

function brokenBy({ message, code }: { readonly message: string; readonly code: string }): BrokenError {
  return new BrokenError(`${message} (${code})`);
}

import { Worker } from 'node:worker_threads';
import { BrokenError } from '../../usage-error.ts';

/** Where the code of a worker is and what it is given. */
export interface WorkerEntry {
  readonly url: URL;
  /** Arguments for its Node; those of the process when left out. */
  readonly execArgv?: readonly string[] | undefined;
  readonly workerData: unknown;
}

/** What became of a job: the worker's answer, or how the worker was lost over it. */
export type JobEnd<Answer> = { readonly answer: Answer } | { readonly lost: 'crashed' | 'too-long' };

export interface WorkOptions<Job, Answer> {
  readonly entry: WorkerEntry;
  /** How many workers, each with one job at a time. */
  readonly count: number;
  /** Longest time for one job, in milliseconds; then its worker is ended. */
  readonly timeLimit: number;
  /** Once aborted no job is begun; those under way are finished. */
  readonly stop: AbortSignal;
  /** Told of every end, in the order in which they come; no lane goes on before it has resolved. */
  readonly ended: (job: Job, end: JobEnd<Answer>) => Promise<void>;
}

/** What the worker's code posts. */
type Message<Answer> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'broken'; readonly code: string; readonly message: string };

/** Time for a worker to load its code, in milliseconds: generous, for a cold disk and a busy machine. */
const START_LIMIT = 120_000;

/**
 * Lets worker threads work through jobs. A worker that crashes, ends itself or takes too long is replaced, its job is
 * reported as lost, and the others go on. A job's `message` is what its worker is sent. Jobs are taken from the iterable one by one as workers become free.
 * @throws BrokenError when a worker cannot start or says that every job would fail; what `ended` throws
 */
export async function workThrough<Job extends { readonly message: unknown }, Answer>(
  jobs: Iterable<Job>,
  options: WorkOptions<Job, Answer>,
): Promise<void> {
  const rest = jobs[Symbol.iterator]();
  const failed = new AbortController();
  const lanes = Array.from({ length: options.count }, () => lane());
  const ends = await Promise.allSettled(lanes);
  const rejected = ends.find((end) => end.status === 'rejected');
  if (rejected !== undefined) throw rejected.reason;

  async function lane(): Promise<void> {
    let worker: Thread<Answer> | undefined;
    try {
      for (;;) {
        if (options.stop.aborted || failed.signal.aborted) return;
        const { done, value: job } = rest.next();
        if (done) return;
        // Lost between two jobs: nothing to blame on the next one.
        if (worker?.lost) worker = undefined;
        worker ??= await startThread<Answer>(options.entry);
        const end = await worker.run(job.message, options.timeLimit);
        if ('lost' in end) worker = undefined;
        await options.ended(job, end);
      }
    } catch (error) {
      failed.abort();
      throw error;
    } finally {
      await worker?.end();
    }
  }
}

/** One worker thread. */
interface Thread<Answer> {
  /** It has ended by itself. */
  readonly lost: boolean;
  /** @throws BrokenError when the worker says that every job would fail */
  run(job: unknown, timeLimit: number): Promise<JobEnd<Answer>>;
  end(): Promise<void>;
}

async function startThread<Answer>({ url, workerData, execArgv }: WorkerEntry): Promise<Thread<Answer>> {
  const worker = new Worker(url, { workerData, ...(execArgv ? { execArgv: [...execArgv] } : {}) });
  // Whoever waits is told; between jobs nobody needs to be, for the next one then finds the worker lost.
  let told: ((message: Message<Answer> | 'lost', why?: unknown) => void) | undefined;
  let lost: unknown;
  const lose = (why: unknown): void => {
    lost ??= why;
    told?.('lost', why);
  };
  worker.on('message', (message: Message<Answer>) => told?.(message));
  worker.on('error', lose);
  worker.on('messageerror', lose);
  worker.on('exit', (code) => lose(new Error(`worker ended with ${code}`)));

  async function next(limit: number, begin: () => void): Promise<Message<Answer> | 'lost' | 'too-long'> {
    if (lost !== undefined) return 'lost';
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise((resolve) => {
        told = resolve;
        timer = setTimeout(() => resolve('too-long'), limit);
        begin();
      });
    } finally {
      told = undefined;
      clearTimeout(timer);
    }
  }

  const first = await next(START_LIMIT, () => undefined);
  if (first === 'lost' || first === 'too-long' || first.kind !== 'ready') {
    await worker.terminate();
    if (typeof first === 'object' && first.kind === 'broken') throw brokenBy(first);
    throw new BrokenError('A worker thread could not be started.', { cause: lost });
  }
  return {
    get lost() {
      return lost !== undefined;
    },
    async run(job, timeLimit) {
      const message = await next(timeLimit, () => worker.postMessage(job));
      if (message === 'lost' || message === 'too-long') {
        await worker.terminate();
        return { lost: message === 'lost' ? 'crashed' : 'too-long' };
      }
      if (message.kind === 'answer') return { answer: message.answer };
      await worker.terminate();
      if (message.kind === 'broken') throw brokenBy(message);
      return { lost: 'crashed' };
    },
    end: async () => {
      await worker.terminate();
    },
  };
}

function brokenBy({ message, code }: { readonly message: string; readonly code: string }): BrokenError {
  return new BrokenError(`${message} (${code})`);
}

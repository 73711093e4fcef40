import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { CrewNews, CrewOrder } from './crew-messages.ts';

/** Where the code of a thread is and what it is given. */
export interface WorkerEntry {
  readonly url: URL;
  /** Arguments for the Node of its process. Left out, sources take over those of this process, and a build takes none. */
  readonly execArgv?: readonly string[] | undefined;
  readonly workerData: unknown;
}

/** A thread in the worker process. */
export interface CrewThread {
  /** Why it is gone; undefined while it is there. */
  readonly lost: string | undefined;
  post(message: unknown): void;
  /** Who is told what the thread says, and `lost` in the end; one at a time. */
  listener: ((message: unknown, lost: boolean) => void) | undefined;
}

/** A process of worker threads. */
export interface Crew {
  /** Why the process has ended by itself, and all threads with it; undefined while it runs. */
  readonly died: string | undefined;
  open(): CrewThread;
  /** Ends the process at once. Whatever a thread still does is given up. */
  end(): Promise<void>;
}

const FROM_SOURCE = import.meta.url.endsWith('.ts');

/** Sources may need what is imported first. For a build, a path there may mean nothing in the folder of the caller. */
const OWN_ARGUMENTS: readonly string[] = FROM_SOURCE ? process.execArgv : [];

/** Begins a process for worker threads. */
export function startCrew({ url, execArgv = OWN_ARGUMENTS, workerData }: WorkerEntry): Crew {
  const child = startProcess(execArgv);
  const threads: (CrewThread & { lost: string | undefined })[] = [];
  let died: string | undefined;
  const lose = (thread: (typeof threads)[number] | undefined, why: string): void => {
    if (thread === undefined || thread.lost !== undefined) return;
    thread.lost = why;
    thread.listener?.(undefined, true);
  };
  const die = (why: string): void => {
    died ??= why;
    for (const thread of threads) lose(thread, why);
  };
  child.on('message', (news: CrewNews) => {
    const thread = threads[news.thread];
    if (news.kind === 'lost') lose(thread, news.why);
    else thread?.listener?.(news.message, false);
  });
  child.on('error', (error) => die(error.message));
  child.on('exit', (code, signal) => die(`the worker process ended with ${signal ?? code}`));

  // A process that just died cannot be sent anything; its exit says so.
  const send = (order: CrewOrder): void => void child.send(order, () => undefined);
  return {
    get died() {
      return died;
    },
    open() {
      const number = threads.length;
      const post = (message: unknown): void => send({ kind: 'post', thread: number, message });
      const thread: (typeof threads)[number] = { lost: died, post, listener: undefined };
      threads.push(thread);
      send({ kind: 'open', thread: number, url: url.href, workerData });
      return thread;
    },
    async end() {
      if (died !== undefined) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function startProcess(execArgv: readonly string[]): ChildProcess {
  const name = FROM_SOURCE ? './crew-process.ts' : './crew-process.js';
  return spawn(process.execPath, [...execArgv, fileURLToPath(new URL(name, import.meta.url))], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // Structured clone, as between threads.
    serialization: 'advanced',
    windowsHide: true,
  });
}

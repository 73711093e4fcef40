import type { Io } from '../../io.ts';
import type { WorkerEntry } from './crew.ts';
import type { WorkerSetup } from './messages.ts';

/** The code of the worker threads: its own file beside the command line where that is built, its source otherwise. */
export function photoWorkerEntry(setup: WorkerSetup, io: Pick<Io, 'workerArgs'>): WorkerEntry {
  const name = import.meta.url.endsWith('.ts') ? './photo-worker.ts' : './photo-worker.js';
  return { url: new URL(name, import.meta.url), execArgv: io.workerArgs, workerData: setup };
}

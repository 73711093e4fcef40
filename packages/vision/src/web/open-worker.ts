import { VisionError } from '../errors.ts';
import { LifeSigns } from './life-signs.ts';
import type { Link, LinkListener } from './link.ts';
import type { Reply, Request } from './protocol.ts';

/** Longest wait for the worker's script, in milliseconds: 30 kB on a slow phone network, with room. Ours. */
const PATIENCE = 20_000;

/**
 * Starts the worker and waits until its script runs.
 * @throws VisionError `runtime/failed` where workers, module workers or the script's address are refused; what the
 *   signal says
 */
export async function openWorker(
  workerUrl: URL | undefined,
  listener: LinkListener,
  signal: AbortSignal | undefined,
): Promise<Link> {
  signal?.throwIfAborted();
  const worker = startWorker(workerUrl);
  try {
    await firstWord(worker, signal);
  } catch (error) {
    worker.terminate();
    throw error;
  }
  const signs = new LifeSigns(
    () => worker.postMessage({ call: 'ping', id: 0 } satisfies Request),
    () => listener.onBroken(broken('The worker does not answer any more.', undefined)),
  );
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    signs.heard(data);
    listener.onReply(data);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    listener.onBroken(broken('The worker stopped.', event.message));
  };
  worker.onmessageerror = () =>
    listener.onBroken(broken('An answer of the worker could not be read.', undefined));
  return {
    post: (request) => {
      worker.postMessage(request);
      signs.asked(request);
    },
    close: () => {
      signs.end();
      worker.terminate();
    },
  };
}

function startWorker(workerUrl: URL | undefined): Worker {
  try {
    // The first form stands in full because Vite and webpack look for it. The name is WORKER_NAME.
    return workerUrl === undefined
      ? new Worker(new URL('../../dist/web/worker.js', import.meta.url), {
          type: 'module',
          name: 'tucai-vision',
        })
      : new Worker(workerUrl, { type: 'module', name: 'tucai-vision' });
  } catch (cause) {
    throw broken('A worker cannot be started here.', cause);
  }
}

function firstWord(worker: Worker, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (outcome: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      outcome();
    };
    const timer = setTimeout(() => {
      settle(() => reject(broken("The worker's script did not start in time.", undefined)));
    }, PATIENCE);
    const onAbort = (): void => settle(() => reject(signal?.reason));
    signal?.addEventListener('abort', onAbort);
    worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      if (data.kind === 'ready') settle(resolve);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      settle(() => reject(broken("The worker's script cannot be loaded or run.", event.message)));
    };
  });
}

function broken(message: string, cause: unknown): VisionError {
  return new VisionError('runtime/failed', message, cause === undefined ? {} : { cause });
}

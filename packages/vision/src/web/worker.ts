/**
 * What computes, in one file of its own without imports: started as a module worker by `createWebRuntime`, or imported
 * by it where workers fail.
 */
import { answerCalls } from './answer-calls.ts';
import type { Reply, Request } from './protocol.ts';
import { WORKER_NAME } from './worker-name.ts';

/** Serves one page over a port. */
export function serve(port: MessagePort): void {
  const take = answerCalls((reply) => port.postMessage(reply));
  port.onmessage = ({ data }: MessageEvent<Request>) => take(data);
  port.postMessage({ kind: 'ready' } satisfies Reply);
}

/** The global object of a worker that was started for this file, as far as it is used. */
interface OwnWorker {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(reply: Reply): void;
}

/** False wherever else the file is imported: in a page, in Node, in a worker of the host's. */
function isOwnWorker(scope: object): scope is OwnWorker {
  return 'DedicatedWorkerGlobalScope' in scope && 'name' in scope && scope.name === WORKER_NAME;
}

const scope: object = globalThis;
if (isOwnWorker(scope)) {
  const take = answerCalls((reply) => scope.postMessage(reply));
  scope.onmessage = ({ data }) => take(data);
  scope.postMessage({ kind: 'ready' });
}

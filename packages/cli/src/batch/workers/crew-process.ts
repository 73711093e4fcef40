/** A process whose threads do the work: what crashes in native code ends this process and not the command line. */
import { Worker } from 'node:worker_threads';
import type { CrewNews, CrewOrder } from './crew-messages.ts';

const threads = new Map<number, Worker>();
const tell = (news: CrewNews): void => void process.send?.(news);

function open(thread: number, url: string, workerData: unknown): void {
  const worker = new Worker(new URL(url), { workerData });
  const lose = (why: unknown): void => tell({ kind: 'lost', thread, why: String(why) });
  worker.on('message', (message) => tell({ kind: 'said', thread, message }));
  worker.on('error', lose);
  worker.on('messageerror', lose);
  worker.on('exit', (code) => lose(`it ended with ${code}`));
  threads.set(thread, worker);
}

process.on('message', (order: CrewOrder) => {
  if (order.kind === 'open') open(order.thread, order.url, order.workerData);
  else threads.get(order.thread)?.postMessage(order.message);
});

// Ctrl-C in a terminal reaches this process as well; when to stop is the command line's to say.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
// The command line is gone. `process.exit` would wait for a thread that hangs in native code.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));

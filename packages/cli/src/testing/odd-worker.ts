/** A worker thread that does what its jobs say: for tests of the pool, with real crashes. */
import { parentPort, workerData } from 'node:worker_threads';

if (workerData === 'no start') process.exit(3);
let jobs = 0;
parentPort?.on('message', (job: string) => {
  jobs += 1;
  if (job === 'throw') throw new Error('as the job said');
  if (job === 'exit') process.exit(9);
  if (job === 'spin') for (;;);
  if (job === 'broken')
    parentPort?.postMessage({ kind: 'broken', code: 'model/missing', message: 'No model.' });
  else parentPort?.postMessage({ kind: 'answer', answer: `${job} ${jobs}` });
  if (job === 'answer and end') setImmediate(() => process.exit(0));
});
parentPort?.postMessage({ kind: 'ready' });

/** A worker thread that does what its jobs say: for tests of the pool, with real crashes. */
import { existsSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

if (workerData === 'no start') process.exit(3);
if (workerData === 'no process') die('SIGSEGV');
let jobs = 0;
parentPort?.on('message', (job: string) => {
  jobs += 1;
  if (job === 'throw') throw new Error('as the job said');
  if (job === 'exit') process.exit(9);
  if (job === 'spin') for (;;);
  // What native code does when it fails: the whole process is gone.
  if (job === 'fault') die('SIGSEGV');
  if (job === 'kill') die('SIGKILL');
  // So it is when memory is short: the first time only, marked by a file.
  if (job.startsWith('once ') && !existsSync(job.slice(5))) {
    writeFileSync(job.slice(5), '');
    die('SIGSEGV');
  }
  if (job === 'broken')
    parentPort?.postMessage({ kind: 'broken', code: 'model/missing', message: 'No model.' });
  else parentPort?.postMessage({ kind: 'answer', answer: `${job} ${jobs}` });
  if (job === 'answer and end') setImmediate(() => process.exit(0));
});
parentPort?.postMessage({ kind: 'ready' });

/** Ends the process as a fault in native code does: nothing comes after it. */
function die(signal: NodeJS.Signals): never {
  process.kill(process.pid, signal);
  for (;;);
}

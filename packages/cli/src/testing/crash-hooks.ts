/**
 * `node --import` of this file lets every worker thread that opens a file with 崩溃 in its name end its process, as a
 * fault in native code does.
 */
import { promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const { open } = promises;
if (!isMainThread) {
  promises.open = (path, ...rest) => {
    if (String(path).includes('崩溃')) {
      process.kill(process.pid, 'SIGSEGV');
      for (;;);
    }
    return open(path, ...rest);
  };
  syncBuiltinESMExports();
}

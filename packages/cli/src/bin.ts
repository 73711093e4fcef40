#!/usr/bin/env node
import { EXIT } from './exit-code.ts';
import { run } from './run.ts';

const stop = new AbortController();
// Ctrl-C, and a service or a machine that is stopped.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // A second one does not wait for the photo at hand.
    if (stop.signal.aborted) process.exit(EXIT.interrupted);
    stop.abort();
  });
}

// The exit code is set rather than the process ended, so that output on its way is still written.
process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  now: () => performance.now(),
  stop: stop.signal,
});

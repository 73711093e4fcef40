import { TucaiError } from '../errors/tucai-error.ts';
import type { CancelSignal } from '../ports/cancel-signal.ts';
import type { Timers } from '../ports/clock.ts';

// Node, browsers and workers have it; this package loads no platform's types.
declare const AbortController: new () => { readonly signal: CancelSignal; abort(): void };

/**
 * Waits for work no longer than a time limit. At the limit the signal is aborted and the work is left alone:
 * it may still go on, and what becomes of it is not waited for.
 * @throws TucaiError `effect/timeout` (retryable)
 */
export function withTimeLimit<Result>(
  timers: Timers,
  ms: number,
  work: (signal: CancelSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  return new Promise((resolve, reject) => {
    const cancel = timers.after(ms, () => {
      controller.abort();
      reject(
        new TucaiError('effect/timeout', `Not done after ${ms} ms. It will be tried again.`, {
          retryable: true,
        }),
      );
    });
    // In a promise, so that what throws at once is caught too.
    Promise.resolve(controller.signal).then(work).then(resolve, reject).finally(cancel);
  });
}

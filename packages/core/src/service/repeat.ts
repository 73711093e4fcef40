import type { Timers } from '../ports/clock.ts';

export interface Repetition {
  /** Does the task soon instead of at its time. Any number of calls during one run lead to one run more. */
  wake(): void;
  /** No more runs. @returns fulfilled when the one that goes on now has ended */
  stop(): Promise<void>;
}

export interface RepeatOptions {
  readonly timers: Timers;
  /** Pause between the end of one run and the beginning of the next. */
  readonly everyMs: number;
  /** Told when a run fails; the next one comes at its time. */
  readonly onError: (error: unknown) => void;
}

/**
 * Does a task again and again, never twice at the same time, beginning at once.
 * @example
 * const effects = repeat(() => runner.drain(), { timers: systemTimers, everyMs: 5_000, onError });
 * const ticks = repeat(() => ticker.tick(), { timers: systemTimers, everyMs: 15_000, onError });
 */
export function repeat(
  task: () => Promise<unknown>,
  { timers, everyMs, onError }: RepeatOptions,
): Repetition {
  let cancel = () => {};
  let woken = false;
  let stopped = false;
  let running: Promise<void> | null = null;

  function run(): void {
    if (stopped) return;
    woken = false;
    cancel();
    running = Promise.resolve()
      .then(task)
      .catch(onError)
      .then(() => {
        running = null;
        if (stopped) return;
        if (woken) run();
        else cancel = timers.after(everyMs, run);
      });
  }

  run();
  return {
    wake() {
      woken = true;
      if (running === null) run();
    },
    async stop() {
      stopped = true;
      cancel();
      await running;
    },
  };
}

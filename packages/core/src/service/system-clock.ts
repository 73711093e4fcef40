import type { Clock, Timers } from '../ports/clock.ts';

// The two functions every JavaScript platform has; this package loads no platform's types.
declare const setTimeout: (callback: () => void, ms: number) => unknown;
declare const clearTimeout: (handle: unknown) => void;

/** The clock of this machine, to be passed in by a program that runs; tests pass their own. */
export const systemClock: Clock = { now: () => Date.now() };

export const systemTimers: Timers = {
  after(ms, callback) {
    const handle = setTimeout(callback, ms);
    return () => clearTimeout(handle);
  },
};

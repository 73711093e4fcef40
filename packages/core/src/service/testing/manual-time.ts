import type { Clock, Timers } from '../../ports/clock.ts';

export interface ManualTime {
  readonly clock: Clock;
  readonly timers: Timers;
  /** Moves the clock, also backwards, and calls what waited until then. */
  advance(ms: number): void;
  /** How many callbacks wait. */
  waiting(): number;
}

/** Time that passes only when it is told to. */
export function createManualTime(start: number): ManualTime {
  let now = start;
  const callbacks = new Map<symbol, { readonly at: number; readonly callback: () => void }>();
  return {
    clock: { now: () => now },
    timers: {
      after(ms, callback) {
        const id = Symbol('timer');
        callbacks.set(id, { at: now + ms, callback });
        return () => callbacks.delete(id);
      },
    },
    advance(ms) {
      now += ms;
      for (const [id, { at, callback }] of [...callbacks]) {
        if (at > now) continue;
        callbacks.delete(id);
        callback();
      }
    },
    waiting: () => callbacks.size,
  };
}

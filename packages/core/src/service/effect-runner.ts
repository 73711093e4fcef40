import { parse } from '../errors/parse.ts';
import type { Timers } from '../ports/clock.ts';
import type { EffectHandlers } from '../ports/effect-handlers.ts';
import type { DeadLetter } from '../ports/outbox.ts';
import * as z from '../schema.ts';
import type { Backoff } from './backoff.ts';
import { effectError } from './effect-error.ts';
import type { JourneyHost } from './journey-host.ts';
import { type EffectFate, runEffect } from './run-effect.ts';

export interface EffectRunnerOptions extends JourneyHost {
  readonly handlers: EffectHandlers;
  readonly timers: Timers;
  /** In [0, 1), for the jitter of the backoff: `Math.random`, and in tests something that can be repeated. */
  readonly random: () => number;
  /** How many effects at the same time. Default 10. */
  readonly batch?: number;
  /** Time limit of one attempt. Default 60 s. */
  readonly timeoutMs?: number;
  /** How long claimed effects belong to this runner; must be more than `timeoutMs`. Default 150 s. */
  readonly leaseMs?: number;
  /**
   * Attempts before an effect becomes a dead letter. Default 16: with the default backoff two and a half
   * hours on average.
   */
  readonly maxAttempts?: number;
  /** Default 2 s doubling up to 1 h. */
  readonly backoff?: Backoff;
  /**
   * Tells people of a dead letter: until they act, a student may be waiting. Called after it is stored, so
   * not at all when the process dies in between: `store.deadLetters` is the truth, this is the alarm.
   */
  readonly onGivenUp?: (letter: DeadLetter) => void | Promise<void>;
  /**
   * Told when an effect could not be brought to an end, as when the database is away; it runs again later.
   */
  readonly onError?: (errorCode: string, key: string) => void;
}

/**
 * How many effects ended in which way. `broken`: an error came in between; what is not settled runs again.
 */
export type RunSummary = Readonly<Record<EffectFate | 'broken', number>> & { readonly claimed: number };

/**
 * Does the effects that commits ordered. Any number of runners may work on one store.
 *
 * Every effect runs at least once, also when processes die at any moment, and its answer is applied once.
 * Effects of one session and lane keep their order (see `laneOf`); a failing one holds up its lane until it
 * succeeds or is given up, and no other lane.
 */
export interface EffectRunner {
  /**
   * Claims one batch and brings it to an end.
   * @throws what the store throws when nothing can be claimed; the failure of one effect never rejects
   */
  runOnce(): Promise<RunSummary>;
  /** Goes on until nothing is due, including the effects that answers have ordered. */
  drain(): Promise<RunSummary>;
}

const positive = z.int().check(z.positive());
const limits = z
  .object({
    batch: positive,
    timeoutMs: positive.check(z.maximum(2 ** 31 - 1)),
    leaseMs: positive,
    maxAttempts: positive,
    backoff: z.object({ baseMs: positive, capMs: positive }),
  })
  .check(
    z.refine((o) => o.leaseMs > o.timeoutMs, { error: 'must be more than timeoutMs', path: ['leaseMs'] }),
  );

/** @throws TucaiError `input/invalid` for limits that make no sense */
export function createEffectRunner(options: EffectRunnerOptions): EffectRunner {
  const { store, clock, onError } = options;
  const { batch, leaseMs, ...checked } = parse(
    limits,
    {
      batch: options.batch ?? 10,
      timeoutMs: options.timeoutMs ?? 60_000,
      leaseMs: options.leaseMs ?? 150_000,
      maxAttempts: options.maxAttempts ?? 16,
      backoff: options.backoff ?? { baseMs: 2_000, capMs: 3_600_000 },
    },
    'the options of the effect runner',
  );
  const bench = { ...options, ...checked };

  async function runOnce(): Promise<RunSummary> {
    const rows = await store.claim({ now: clock.now(), limit: batch, leaseMs });
    const fates = await Promise.all(
      rows.map((row) =>
        runEffect(bench, row).catch((thrown: unknown) => {
          onError?.(effectError(thrown).code, row.key);
          return 'broken' as const;
        }),
      ),
    );
    return summaryOf(fates);
  }

  return {
    runOnce,
    async drain() {
      let total = summaryOf([]);
      for (;;) {
        const round = await runOnce();
        if (round.claimed === 0) return total;
        total = sumOf(total, round);
      }
    },
  };
}

function summaryOf(fates: readonly (EffectFate | 'broken')[]): RunSummary {
  const count = (fate: EffectFate | 'broken') => fates.filter((f) => f === fate).length;
  return {
    claimed: fates.length,
    done: count('done'),
    retrying: count('retrying'),
    'given-up': count('given-up'),
    overtaken: count('overtaken'),
    broken: count('broken'),
  };
}

function sumOf(a: RunSummary, b: RunSummary): RunSummary {
  return {
    claimed: a.claimed + b.claimed,
    done: a.done + b.done,
    retrying: a.retrying + b.retrying,
    'given-up': a['given-up'] + b['given-up'],
    overtaken: a.overtaken + b.overtaken,
    broken: a.broken + b.broken,
  };
}

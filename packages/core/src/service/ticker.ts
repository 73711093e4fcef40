import { parse } from '../errors/parse.ts';
import type { DueSession } from '../ports/session-store.ts';
import * as z from '../schema.ts';
import { effectError } from './effect-error.ts';
import type { JourneyHost } from './journey-host.ts';
import { commitTurn, takeTurn } from './turn.ts';

export interface TickerOptions extends JourneyHost {
  /** How many sessions to fetch at a time. Default 100. */
  readonly page?: number;
  /** Told of a session whose tick failed; it stays due, and the others go on. */
  readonly onError?: (errorCode: string, sessionId: string) => void;
}

export interface TickSummary {
  readonly ticked: number;
  /** Found due, but another instance or the student was faster. */
  readonly skipped: number;
  readonly failed: number;
}

/**
 * Sends `TICK` to the sessions whose deadline has passed: what a journey waits for happens at a time and not
 * at the next visit of a student. Any number of instances may do so: a journey takes a tick only while a
 * deadline of it is in the past, so each passes once. How late it passes is how seldom `tick` is called.
 */
export interface Ticker {
  /** Ticks every session that is due now. @throws what the store throws when the list cannot be read */
  tick(): Promise<TickSummary>;
}

/** @throws TucaiError `input/invalid` for a page of no sessions */
export function createTicker(options: TickerOptions): Ticker {
  const { store, clock, onError } = options;
  const page = parse(z.int().check(z.positive()), options.page ?? 100, 'the page of the ticker');
  return {
    async tick() {
      const summary = { ticked: 0, skipped: 0, failed: 0 };
      const now = clock.now();
      for (let after: DueSession | undefined; ; ) {
        const due = await store.due(after === undefined ? { now, limit: page } : { now, limit: page, after });
        for (const { sessionId } of due) {
          const fate = await tickSession(options, sessionId).catch((thrown: unknown) => {
            onError?.(effectError(thrown).code, sessionId);
            return 'failed' as const;
          });
          summary[fate] += 1;
        }
        if (due.length < page) return summary;
        after = due.at(-1);
      }
    },
  };
}

/** Sends a tick to one session. The engine refuses it when no deadline is in the past (any more). */
function tickSession(host: JourneyHost, sessionId: string): Promise<'ticked' | 'skipped'> {
  return takeTurn<'ticked' | 'skipped'>(host, sessionId, async (turn) => {
    const step = turn.engine.step(turn.envelope, { type: 'TICK', at: turn.at, by: { role: 'system' } });
    if (!step.accepted) return 'skipped';
    return (await commitTurn(host, turn, step)) === 'committed' ? 'ticked' : 'conflict';
  });
}

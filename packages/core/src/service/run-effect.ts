import type { Timers } from '../ports/clock.ts';
import type { EffectHandlers } from '../ports/effect-handlers.ts';
import type { ClaimedEffect, DeadLetter } from '../ports/outbox.ts';
import { type AnswerFate, applyAnswer } from './apply-answer.ts';
import { type Backoff, backoffDelay } from './backoff.ts';
import { callHandler } from './call-handler.ts';
import { effectError } from './effect-error.ts';
import { failureAnswer } from './failure-answer.ts';
import type { JourneyHost } from './journey-host.ts';
import { withTimeLimit } from './time-limit.ts';

/** What one effect needs to run. */
export interface EffectBench extends JourneyHost {
  readonly handlers: EffectHandlers;
  readonly timers: Timers;
  /** In [0, 1), for the jitter of the backoff. */
  readonly random: () => number;
  readonly timeoutMs: number;
  readonly maxAttempts: number;
  readonly backoff: Backoff;
  readonly onGivenUp?: (letter: DeadLetter) => void | Promise<void>;
}

/**
 * - `done`: it took effect, and its answer, if any, was applied or refused by the journey.
 * - `retrying`: it failed and waits for another attempt.
 * - `given-up`: it is a dead letter now.
 * - `overtaken`: another runner settled it, or holds it since the lease of this one ended.
 */
export type EffectFate = 'done' | 'retrying' | 'given-up' | 'overtaken';

/**
 * Runs one claimed effect and settles it.
 *
 * A refused answer settles the row as done, with the code of the refusal: the effect happened, and the
 * journey has moved on (a picture retaken before its inspection came back). Only an answer that is no valid
 * event is given up, because that is a fault of the handler.
 */
export async function runEffect(bench: EffectBench, row: ClaimedEffect): Promise<EffectFate> {
  // Attempts are counted when they begin: an effect that kills its process every time ends here.
  if (row.attempt > bench.maxAttempts) return giveUp(bench, row, 'effect/too-many-attempts');
  const stored = await bench.store.load(row.sessionId);
  if (stored === null) return giveUp(bench, row, 'session/unknown');
  const { key, attempt, effect } = row;
  let answer: Awaited<ReturnType<typeof callHandler>>;
  try {
    answer = await withTimeLimit(bench.timers, bench.timeoutMs, (signal) =>
      callHandler(bench.handlers, effect, { key, session: stored.envelope, attempt, signal }),
    );
  } catch (thrown) {
    return failed(bench, row, thrown);
  }
  if (answer === null) return settle(bench, row, null);
  const fate = await applyAnswer(bench, row, answer, { key, outcome: 'done', code: null });
  if (typeof fate === 'string') return fateOf(fate, 'done');
  return fate.refused === 'event/invalid'
    ? giveUp(bench, row, 'effect/invalid-answer')
    : settle(bench, row, fate.refused);
}

async function settle(
  { store }: EffectBench,
  { key }: ClaimedEffect,
  code: string | null,
): Promise<EffectFate> {
  return (await store.settle({ key, outcome: 'done', code })) ? 'done' : 'overtaken';
}

async function failed(bench: EffectBench, row: ClaimedEffect, thrown: unknown): Promise<EffectFate> {
  const { code, retryable, retryAt } = effectError(thrown);
  if (!retryable || row.attempt >= bench.maxAttempts) return giveUp(bench, row, code);
  const at = bench.clock.now() + backoffDelay(bench.backoff, row.attempt, bench.random());
  return (await bench.store.retryLater(row, Math.max(at, retryAt ?? 0), code)) ? 'retrying' : 'overtaken';
}

/** The journey is told in the same transaction, where it has an event for that; then people are. */
async function giveUp(bench: EffectBench, row: ClaimedEffect, code: string): Promise<EffectFate> {
  const { key, lane, effect, sessionId, rev, attempt } = row;
  const settlement = { key, outcome: 'given-up', code } as const;
  const answer = code === 'session/unknown' ? null : failureAnswer(effect, code);
  const told: AnswerFate =
    answer === null ? { refused: 'event/not-now' } : await applyAnswer(bench, row, answer, settlement);
  if (told !== 'applied' && !(await bench.store.settle(settlement))) return 'overtaken';
  await bench.onGivenUp?.({ key, lane, effect, sessionId, rev, attempts: attempt, errorCode: code });
  return 'given-up';
}

function fateOf(answer: 'applied' | 'already-settled', applied: EffectFate): EffectFate {
  return answer === 'applied' ? applied : 'overtaken';
}

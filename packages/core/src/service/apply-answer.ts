import type { EventType } from '../journey/events.ts';
import type { RefusalCode } from '../journey/refusal.ts';
import type { Unstamped } from '../ports/effect-handlers.ts';
import type { ClaimedEffect, Settlement } from '../ports/outbox.ts';
import { stampEvent } from './command.ts';
import type { JourneyHost } from './journey-host.ts';
import { commitTurn, takeTurn } from './turn.ts';

/**
 * - `applied`: the journey took the answer, and the effect's row was settled in the same transaction.
 * - `already-settled`: somebody else's answer was applied before; this one was dropped.
 * - a refusal: the journey did not take it, and the row is as it was.
 */
export type AnswerFate = 'applied' | 'already-settled' | { readonly refused: RefusalCode };

/**
 * Feeds the answer of an effect back to its journey. However often the effect ran, its answer is applied
 * once.
 * @throws TucaiError `session/unknown`, `session/busy` (retryable); the row is then as it was
 */
export function applyAnswer(
  host: JourneyHost,
  { sessionId }: Pick<ClaimedEffect, 'sessionId'>,
  answer: Unstamped<EventType>,
  settles: Settlement,
): Promise<AnswerFate> {
  return takeTurn<AnswerFate>(host, sessionId, async (turn) => {
    const step = turn.engine.step(turn.envelope, stampEvent(answer, turn.at, { role: 'system' }));
    if (!step.accepted) return { refused: step.code };
    const outcome = await commitTurn(host, turn, step, { settles });
    return outcome === 'committed' ? 'applied' : outcome;
  });
}

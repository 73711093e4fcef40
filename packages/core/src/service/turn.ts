import type { Envelope } from '../engine/envelope.ts';
import type { JourneyEngine, StepResult } from '../engine/journey-engine.ts';
import { TucaiError } from '../errors/tucai-error.ts';
import type { Settlement } from '../ports/outbox.ts';
import type { CommitOutcome } from '../ports/session-store.ts';
import { withAudit } from './audit-effects.ts';
import { outboxEntries } from './effect-lane.ts';
import type { JourneyHost } from './journey-host.ts';

const DEFAULT_MAX_TRIES = 20;

/** A session as loaded, with its engine and the time that counts for what happens next. */
export interface Turn {
  readonly envelope: Envelope;
  readonly engine: JourneyEngine;
  /** Never before the last event, also when the clock went backwards. */
  readonly at: number;
  /** What the clock said. */
  readonly receivedAt: number;
}

export type AcceptedStep = Extract<StepResult, { accepted: true }>;

/** @throws TucaiError `session/unknown` */
export async function openTurn({ store, engines, clock }: JourneyHost, sessionId: string): Promise<Turn> {
  const stored = await store.load(sessionId);
  if (stored === null) {
    throw new TucaiError('session/unknown', 'There is no session with this id. Start it first.');
  }
  const { envelope } = stored;
  const engine = await engines(envelope.policy.id, envelope.policy.version);
  const receivedAt = clock.now();
  return { envelope, engine, at: Math.max(receivedAt, envelope.updatedAt), receivedAt };
}

export interface CommitExtras {
  readonly commandId?: string | undefined;
  /** The effect that the event answers, and how its row ends. */
  readonly settles?: Settlement;
}

/** Stores an accepted step: envelope, log entry, outbox and settlement together. */
export async function commitTurn(
  { store, onOutbox }: JourneyHost,
  { envelope: before, engine, receivedAt }: Turn,
  step: AcceptedStep,
  { commandId, settles }: CommitExtras = {},
): Promise<CommitOutcome> {
  const { envelope, event } = step;
  const effects = withAudit(step);
  const outcome = await store.commit({
    envelope,
    expectedRev: before.rev,
    entry: {
      rev: envelope.rev,
      event,
      receivedAt,
      commandId: commandId ?? null,
      answers: settles?.key ?? null,
    },
    effects: outboxEntries(effects),
    nextDeadline: engine.nextDeadline(envelope),
    ...(settles === undefined ? {} : { settles }),
  });
  if (outcome === 'committed' && effects.length > 0) onOutbox?.();
  return outcome;
}

/**
 * Plays a turn on the latest state until no other commit came in between.
 * @throws TucaiError `session/unknown`; `session/busy` (retryable) when others were faster each time
 */
export async function takeTurn<Result>(
  host: JourneyHost,
  sessionId: string,
  play: (turn: Turn) => Promise<Result | 'conflict'>,
): Promise<Result> {
  const { maxTries = DEFAULT_MAX_TRIES } = host;
  for (let tries = 0; tries < maxTries; tries++) {
    const result = await play(await openTurn(host, sessionId));
    if (result !== 'conflict') return result;
  }
  throw new TucaiError('session/busy', 'Too many commands for this session at once. Send it again.', {
    retryable: true,
    details: { tries: maxTries },
  });
}

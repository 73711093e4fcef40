import type { Envelope } from '../engine/envelope.ts';
import type { JourneyEvent } from '../journey/events.ts';
import type { Outbox, OutboxEntry, Settlement } from './outbox.ts';

/** One accepted event. It has no personal data, so it outlives erasure and is kept with the audit log. */
export interface LogEntry {
  /** Revision of the envelope after the event. The log of a session has no gaps and no revision twice. */
  readonly rev: number;
  /** As the engine took it: validated, with the time `at` at which it counts and `by` whom it was sent. */
  readonly event: JourneyEvent;
  /** What the clock of the server said. Differs from `event.at` when that clock went backwards. */
  readonly receivedAt: number;
  /** Name the sender gave to the command, so that sending it again does nothing. Unique in a session. */
  readonly commandId: string | null;
  /** Key of the effect that this event answers. */
  readonly answers: string | null;
}

export interface NewSession {
  readonly envelope: Envelope;
  /** The time given to `JourneyEngine.start`: with it and the log the envelope can be worked out again. */
  readonly startedAt: number;
  readonly effects: readonly OutboxEntry[];
  readonly nextDeadline: number | null;
}

export interface StoredSession {
  readonly envelope: Envelope;
  readonly startedAt: number;
}

export interface Commit {
  /** The next envelope; its `rev` is one more than `expectedRev`. */
  readonly envelope: Envelope;
  /** Revision the step was worked out from. */
  readonly expectedRev: number;
  readonly entry: LogEntry;
  /** To be done not before `entry.receivedAt`. */
  readonly effects: readonly OutboxEntry[];
  /** When the session needs its next `TICK`; null when nothing waits for time. */
  readonly nextDeadline: number | null;
  /** A row of the outbox that ends in the same transaction. */
  readonly settles?: Settlement;
}

/**
 * - `committed`: all of it is stored.
 * - `conflict`: another commit came first (the revision is no longer the expected one, the session is gone,
 *   or its log already holds the command). Nothing was stored; load and step again.
 * - `already-settled`: the row in `settles` is not pending any more. Nothing was stored; the answer was
 *   applied before. Told before a conflict, when both hold.
 */
export type CommitOutcome = 'committed' | 'conflict' | 'already-settled';

/** A session whose time has come. */
export interface DueSession {
  readonly sessionId: string;
  readonly at: number;
}

export interface DueOptions {
  /** Epoch milliseconds on the caller's clock. */
  readonly now: number;
  readonly limit: number;
  /** Go on behind this one, so that a session that stays due cannot hide the others. */
  readonly after?: DueSession;
}

/**
 * Where journeys are kept: envelopes, the log of their events, and the outbox of their effects.
 *
 * Guarantees every driver must give:
 * - `create` and `commit` are atomic and durable: envelope, log entry, rows of the outbox and settlement are
 *   stored together or not at all, and stay stored once the promise is fulfilled.
 * - Of any number of commits with the same expected revision exactly one is `committed` (compare-and-swap: in
 *   PostgreSQL `update … where id = $1 and rev = $2`).
 * - `load` after a fulfilled `commit` gives that envelope or a later one: reads that must see the latest
 *   state do not go to a lagging replica.
 * - What is handed out and in is JSON. Changing an object afterwards does not change what is stored.
 *
 * Not guaranteed: that a rejected promise means that nothing was stored. When the connection breaks during a
 * commit it may have happened; the caller loads again to find out. Nor any order between different sessions.
 *
 * A driver never writes parameters of its statements to a log.
 */
export interface SessionStore extends Outbox {
  /**
   * Stores a new session. `exists`: there is one with this id, whatever its state, and nothing was changed.
   */
  create(session: NewSession): Promise<'created' | 'exists'>;
  load(sessionId: string): Promise<StoredSession | null>;
  commit(commit: Commit): Promise<CommitOutcome>;
  /** The entry of a command; null when the log of this session has none of that name. */
  findCommand(sessionId: string, commandId: string): Promise<LogEntry | null>;
  /** Entries from a revision on, in order. Ends early at `limit`. */
  events(sessionId: string, fromRev: number, limit: number): Promise<readonly LogEntry[]>;
  /**
   * Sessions whose next deadline is at or before `now`, by deadline and then by id. Reading does not reserve
   * them: two instances may get the same ones.
   */
  due(options: DueOptions): Promise<readonly DueSession[]>;
}

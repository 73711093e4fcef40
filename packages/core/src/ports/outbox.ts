import type { Effect } from '../journey/effects.ts';

/**
 * Lane of an effect that runs alone in its session: after everything before it, before everything after it.
 */
export const EXCLUSIVE_LANE = '*';

/** An effect as a commit hands it over. */
export interface OutboxEntry {
  /** `session:rev:index`: unique, and the idempotency key towards every outside service. */
  readonly key: string;
  /** Effects of one session and lane run one after the other, in the order of revision and index. */
  readonly lane: string;
  /** The row's time has not come before this, in epoch milliseconds; absent: at once. */
  readonly notBefore?: number;
  readonly effect: Effect;
}

/** A row that a runner may work on until its lease ends. */
export interface ClaimedEffect extends OutboxEntry {
  readonly sessionId: string;
  /** Revision of the commit that ordered the effect. */
  readonly rev: number;
  /**
   * How often the row has been claimed, this time included; also the token that tells an old lease from a new
   * one.
   */
  readonly attempt: number;
}

/** An effect that was given up, for people to look at. */
export interface DeadLetter extends OutboxEntry {
  readonly sessionId: string;
  readonly rev: number;
  readonly attempts: number;
  /** A stable machine word such as `effect/timeout`; never a message of somebody else's error. */
  readonly errorCode: string;
}

/** How a row ends. `done`: it took effect. `given-up`: it becomes a dead letter. */
export interface Settlement {
  readonly key: string;
  readonly outcome: 'done' | 'given-up';
  /** Why it was given up, or which refusal its answer met; a machine word. */
  readonly code: string | null;
}

export interface ClaimOptions {
  /** Epoch milliseconds on the caller's clock. */
  readonly now: number;
  /** At most this many rows. */
  readonly limit: number;
  /** How long the rows belong to the caller. Longer than the time limit of an effect. */
  readonly leaseMs: number;
}

/**
 * The list of effects that are still to be done, in the same database as the sessions: a commit writes both
 * or neither.
 *
 * A row is `pending` until it is settled as `done` or `given-up`; each of these happens once and nothing
 * leaves `done`. A driver may delete rows that are done, at any time: what is gone
 * counts as settled.
 *
 * Guaranteed: every row of a commit is handed out again and again until it is settled (at least once). Not
 * guaranteed: that it is handed out only once. A lease may end while its holder still works, and the next
 * holder then does the same effect at the same time. What makes an effect count once is its key.
 */
export interface Outbox {
  /**
   * Hands out rows that are pending, whose time has come and that nobody holds, oldest time first, and counts
   * one attempt for each. A row's time is that of its commit, or its `notBefore` when that is later. A row waits while an earlier row of its session is pending that has the same lane,
   * or when either of the two has the lane `*`. Earlier means a lower revision or, in the same revision, a
   * lower index.
   *
   * Two callers never hold the same row at the same time as long as neither outstays its lease (in
   * PostgreSQL: `for update skip locked`). Held rows count as pending for those behind them.
   */
  claim(options: ClaimOptions): Promise<readonly ClaimedEffect[]>;

  /**
   * Ends a row. Works for whoever knows the result, lease or not: a late `done` is still true.
   * @returns false when the row had already been settled or does not exist, and nothing was changed
   */
  settle(settlement: Settlement): Promise<boolean>;

  /**
   * Ends a lease early and makes the row wait.
   *
   * Only the holder of the latest lease can: with an older `attempt`, or when the row is settled, nothing
   * changes.
   * @param row key and attempt as they were claimed
   * @param at not before this time, epoch milliseconds
   * @param errorCode a machine word, kept for people
   */
  retryLater(row: Pick<ClaimedEffect, 'key' | 'attempt'>, at: number, errorCode: string): Promise<boolean>;

  /** Rows that were given up, the oldest first; `sessionId` narrows it to one session. */
  deadLetters(limit: number, sessionId?: string): Promise<readonly DeadLetter[]>;

  /**
   * Makes a dead letter pending again with no attempts counted, for staff who removed the cause.
   * @returns false when there is no such dead letter
   */
  revive(key: string, at: number): Promise<boolean>;
}

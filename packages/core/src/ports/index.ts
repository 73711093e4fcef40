/**
 * What the journey needs from the outside, as interfaces that say what is guaranteed and what is not.
 *
 * @packageDocumentation
 */

export type { CancelSignal, MinimalAbortSignal } from './cancel-signal.ts';
export type { Clock, Timers } from './clock.ts';
export type {
  AnswerTypes,
  EffectHandler,
  EffectHandlers,
  EffectOf,
  EffectRun,
  HandlerResult,
  Unstamped,
} from './effect-handlers.ts';
export {
  type ClaimedEffect,
  type ClaimOptions,
  type DeadLetter,
  EXCLUSIVE_LANE,
  type Outbox,
  type OutboxEntry,
  type Settlement,
} from './outbox.ts';
export type {
  Commit,
  CommitOutcome,
  DueOptions,
  DueSession,
  LogEntry,
  NewSession,
  SessionStore,
  StoredSession,
} from './session-store.ts';

import type { Effect } from '../journey/effects.ts';
import type { EventType, JourneyEvent } from '../journey/events.ts';
import type { RefusalCode } from '../journey/refusal.ts';
import type { Envelope } from './envelope.ts';

/** An effect with its key `session:rev:index`, the idempotency key towards every outside service. */
export interface KeyedEffect {
  readonly key: string;
  readonly effect: Effect;
}

export type StepResult =
  | {
      readonly accepted: true;
      /** The next envelope; its `rev` is one more. */
      readonly envelope: Envelope;
      readonly effects: readonly KeyedEffect[];
      /** The event as it was taken, to be logged: validated, without unknown fields. */
      readonly event: JourneyEvent;
      /** Types of the events that would be accepted now. Worked out when read. */
      readonly allowed: readonly EventType[];
    }
  | {
      readonly accepted: false;
      /** The very envelope that was given: a refused event changes nothing. */
      readonly envelope: Envelope;
      readonly effects: readonly [];
      readonly code: RefusalCode;
      /** When the same event may be accepted, in epoch milliseconds. */
      readonly retryAt?: number;
      readonly allowed: readonly EventType[];
    };

/** The journey under one policy: pure functions of envelope and event. No clock, no randomness, no I/O. */
export interface JourneyEngine {
  readonly policy: { readonly id: string; readonly version: number };
  /** What the collection costs, in fen; null: nothing. */
  readonly feeFen: number | null;
  /** A new journey. @throws TucaiError `input/invalid` for an id of the wrong form */
  start(id: string, at: number): StepResult & { readonly accepted: true };
  /**
   * Takes one event; `POLICY.MOVED` also under an envelope of another version of this policy. Total: any event in any state gives an answer and nothing is thrown for what a client
   * sends. Deadlines that have passed by `event.at` take effect first.
   * @throws TucaiError `envelope/invalid` when the envelope itself is not one of this machine and policy
   */
  step(envelope: Envelope, event: unknown): StepResult;
  /** When the next `TICK` is due, in epoch milliseconds; null when nothing waits for time. */
  nextDeadline(envelope: Envelope): number | null;
  /** Which event types would be accepted at a time, given a plausible payload. */
  allowed(envelope: Envelope, at: number): readonly EventType[];
}

import type { Envelope } from '../engine/envelope.ts';
import type { StepResult } from '../engine/journey-engine.ts';
import type { Role } from '../journey/actor.ts';
import { EVENTS_BY_ROLE, type EventType } from '../journey/events.ts';
import type { RefusalCode } from '../journey/refusal.ts';
import type { Turn } from './turn.ts';

/** A session as it is, for `view` and for whoever asks. */
export interface SessionState {
  readonly envelope: Envelope;
  /** Types of the events that would be accepted from this actor now. Worked out when read. */
  readonly allowed: readonly EventType[];
}

/** The answer to a command. A refused one changed nothing; its `code` is the contract. */
export type Reply = SessionState &
  (
    | {
        readonly accepted: true;
        /** True when this command had been taken before: nothing happened now, and the state is today's. */
        readonly repeated: boolean;
      }
    | {
        readonly accepted: false;
        readonly code: RefusalCode;
        /** When the same command may be accepted, in epoch milliseconds. */
        readonly retryAt?: number;
      }
  );

export function stateFor({ envelope, engine, at }: Omit<Turn, 'receivedAt'>, role: Role): SessionState {
  return {
    envelope,
    get allowed() {
      return engine.allowed(envelope, at).filter((type) => EVENTS_BY_ROLE[role].includes(type));
    },
  };
}

export function acceptedReply(turn: Turn, role: Role, repeated: boolean): Reply {
  return Object.assign(stateFor(turn, role), { accepted: true, repeated } as const);
}

export function refusedReply(
  turn: Turn,
  role: Role,
  { code, retryAt }: Pick<Extract<StepResult, { accepted: false }>, 'code' | 'retryAt'>,
): Reply {
  const refusal = { accepted: false, code, ...(retryAt === undefined ? {} : { retryAt }) } as const;
  return Object.assign(stateFor(turn, role), refusal);
}

import type { JourneyEngine } from '../engine/journey-engine.ts';
import type { Clock } from '../ports/clock.ts';
import type { SessionStore } from '../ports/session-store.ts';

/**
 * Finds the engine of a policy. A policy that sessions still use must stay findable in its version.
 * @throws whatever fits, when there is none; the caller of the service gets that error
 */
export type EngineLookup = (policyId: string, version: number) => JourneyEngine | Promise<JourneyEngine>;

/** What service, effect runner and ticker share: where journeys are kept, by which rules, at what time. */
export interface JourneyHost {
  readonly store: SessionStore;
  readonly engines: EngineLookup;
  readonly clock: Clock;
  /**
   * How often an event is worked out again because another one came first, before `session/busy`. Every round
   * has a winner, so this is how many may send to one session at the same time. Default 20.
   */
  readonly maxTries?: number;
  /**
   * Called after a commit that ordered effects, to wake the runner of this process. A hint and no more: it is
   * not called when the process dies first, so a runner also looks by itself now and then.
   */
  readonly onOutbox?: () => void;
}

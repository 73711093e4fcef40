import type { JourneyEngine } from '../../engine/journey-engine.ts';
import type { Actor } from '../../journey/actor.ts';
import type { EffectHandlers } from '../../ports/effect-handlers.ts';
import type { SessionStore } from '../../ports/session-store.ts';
import { createCaptureService } from '../capture-service.ts';
import { createEffectRunner, type EffectRunnerOptions } from '../effect-runner.ts';
import { createMemorySessionStore } from '../memory-session-store.ts';
import { createTicker } from '../ticker.ts';
import { createCounterEngine } from './counter-engine.ts';
import { createManualTime } from './manual-time.ts';
import { MORNING } from './sample-session.ts';
import { handlersWith } from './test-handlers.ts';

export const ID = 'ses_Abc1';
export const STUDENT: Actor = { role: 'student', id: 'acc_1' };
export const STAFF: Actor = { role: 'staff', id: 'acc_2' };

export const AGAIN = { type: 'SHOOT.AGAIN' };
export const TAKEN = { type: 'SHOOT.TAKEN', photo: 'pho_1', hash: '0'.repeat(64), source: 'album' };
export const verification = (evidence: string) => ({
  type: 'VERIFY.STARTED',
  method: 'capture-code',
  evidence,
});
export const matched = (evidence: string) =>
  ({ type: 'VERIFY.MATCHED', evidence, student: 'per_1', groups: [] }) as const;

export interface BenchOptions extends Partial<Omit<EffectRunnerOptions, 'handlers'>> {
  readonly handlers?: Partial<EffectHandlers>;
  readonly engine?: JourneyEngine;
}

/** A service, a runner and a ticker over one store, in time that stands still, with one session opened. */
export async function openBench({
  handlers = {},
  engine = createCounterEngine(),
  ...changes
}: BenchOptions = {}) {
  const time = createManualTime(MORNING);
  const store: SessionStore = changes.store ?? createMemorySessionStore();
  const options = {
    store,
    engines: () => engine,
    clock: time.clock,
    timers: time.timers,
    random: () => 0.5,
    ...changes,
    handlers: handlersWith(handlers),
  };
  const service = createCaptureService(options);
  await service.start(ID, engine.policy);
  return {
    time,
    store,
    service,
    runner: createEffectRunner(options),
    ticker: createTicker(options),
    /** Another runner or service of the same kind, as in another process. */
    options,
    log: (sessionId = ID) => store.events(sessionId, 0, 10_000),
    counts: async () => (await service.look(ID, 'student')).envelope.snapshot.context.attempts,
  };
}

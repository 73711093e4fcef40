/**
 * Keeping journeys: the service that takes commands, the runner of their effects, the ticker for what time
 * brings about, and the audit of the log.
 *
 * @example
 * const engine = createJourneyEngine(jiangsu);
 * const host = {
 *   store: createMemorySessionStore(),
 *   engines: () => engine,
 *   clock: systemClock,
 *   onOutbox: () => effects.wake(),
 * };
 * const service = createCaptureService(host);
 * const runner = createEffectRunner({ ...host, handlers, timers: systemTimers, random: Math.random });
 * const ticker = createTicker(host);
 * const effects = repeat(() => runner.drain(), { timers: systemTimers, everyMs: 5_000, onError });
 * const ticks = repeat(() => ticker.tick(), { timers: systemTimers, everyMs: 15_000, onError });
 *
 * @packageDocumentation
 */

export { JOURNEY_AUDIT_WORDS } from './audit-effects.ts';
export { createAuditHandler } from './audit-handler.ts';
export type { Backoff } from './backoff.ts';
export { type CaptureService, createCaptureService, type SendOptions } from './capture-service.ts';
export { type CheckPhoneParts, createCheckPhoneHandler } from './check-phone-handler.ts';
export { laneOf } from './effect-lane.ts';
export {
  createEffectRunner,
  type EffectRunner,
  type EffectRunnerOptions,
  type RunSummary,
} from './effect-runner.ts';
export { createEraseHandler, type EraseHandlerParts } from './erase-handler.ts';
export type { EngineLookup, JourneyHost } from './journey-host.ts';
export { createMemorySessionStore } from './memory-session-store.ts';
export { type RepeatOptions, type Repetition, repeat } from './repeat.ts';
export { type ReplayReport, replaySession } from './replay.ts';
export type { Reply, SessionState } from './reply.ts';
export type { EffectFate } from './run-effect.ts';
export { type SessionOwner, sessionIdFor } from './session-id.ts';
export { systemClock, systemTimers } from './system-clock.ts';
export { createTicker, type Ticker, type TickerOptions, type TickSummary } from './ticker.ts';

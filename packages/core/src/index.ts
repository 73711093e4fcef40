/**
 * A graduate's picture collection, from the capture code to the proofread picture: the policy of a campaign as
 * data, the journey as one pure state machine, the service that keeps it, what a screen shows of it, and the
 * reading of identity numbers. It imports no other tucai package and nothing of Node or the browser.
 *
 * Beside it: `@tucai/core/client` for browser and mini program, `@tucai/core/camera`, `@tucai/core/privacy` for
 * the stores of personal data, and `@tucai/core/testing` for whoever writes drivers.
 *
 * @packageDocumentation
 */

export { type Command, command, commandOf } from './client/command.ts';
export { createJourneyEngine } from './engine/create-journey-engine.ts';
export { type Envelope, type JourneyValue, MACHINE_VERSION } from './engine/envelope.ts';
export type { JourneyEngine, KeyedEffect, StepResult } from './engine/journey-engine.ts';
export { migrate } from './engine/migrate/migrate.ts';
export { sampleEvents } from './engine/sample-events.ts';
export { parse } from './errors/parse.ts';
export {
  type ErrorDetails,
  TucaiError,
  type TucaiErrorJson,
  type TucaiErrorLike,
  type TucaiErrorOptions,
} from './errors/tucai-error.ts';
export { FAILURE_KINDS, type FailureKind } from './failure-kinds.ts';
export * from './identity/index.ts';
export { type Inspection, inspection, inspectionFrom, type JudgedCheck } from './inspection.ts';
export { type Actor, ROLES, type Role } from './journey/actor.ts';
export type { CloseReason, Draft, JourneyContext, Order, Shot } from './journey/context.ts';
export { ANSWERS, type Effect, type EffectType, type NotifyTopic } from './journey/effects.ts';
export {
  EVENT_TYPES,
  EVENTS_BY_ROLE,
  type EventOf,
  type EventType,
  type JourneyEvent,
  journeyEventSchema,
  PHOTO_SOURCES,
} from './journey/events.ts';
export { REFUSAL_CODES, type Refusal, type RefusalCode } from './journey/refusal.ts';
export { REJECTION_REASONS, type RejectionReason } from './journey/rejection-reasons.ts';
export { VERIFY_REFUSALS, type VerifyRefusal } from './journey/verify-refusals.ts';
export {
  LANGUAGES,
  type Language,
  type LocalizedText,
  localizedText,
  pickLanguage,
} from './localized-text.ts';
export * from './messages/index.ts';
export * from './policy/index.ts';
export * from './ports/index.ts';
export * from './service/index.ts';
export * from './view/index.ts';

/**
 * What a browser or a mini program needs: the view of a journey, its texts, the commands it sends, and the checks
 * of what is typed; the camera session is loaded when it is needed. No machine of the journey, no Node, no DOM and
 * no `eval`.
 *
 * @packageDocumentation
 */

export type {
  CameraClock,
  CameraCommand,
  CameraErrorCode,
  CameraEvent,
  CameraPort,
  CameraPorts,
  CameraRequest,
  CameraSession,
  CameraSettings,
  CameraSettingsInput,
  CameraSnapshot,
  CameraStatus,
  CameraView,
  CapturedPhoto,
  CaptureRequest,
  GuidanceEvent,
  GuidanceFrame,
  GuidancePort,
  OpenCamera,
} from './camera/index.ts';
export { type Command, command, commandOf } from './client/command.ts';
export { type CameraModule, loadCamera } from './client/load-camera.ts';
export type { Envelope } from './engine/envelope.ts';
export { parse } from './errors/parse.ts';
export {
  type ErrorDetails,
  TucaiError,
  type TucaiErrorJson,
  type TucaiErrorLike,
} from './errors/tucai-error.ts';
export type { IdentityProblem, IdentityProblemCode } from './identity/identity-problem.ts';
export { lastFour } from './identity/last-four.ts';
export { mainlandDigits, type PhoneNumber, parsePhone } from './identity/phone.ts';
export type { EventOf, EventType, JourneyEvent } from './journey/events.ts';
export { journeyEventSchema } from './journey/events.ts';
export type { Refusal, RefusalCode } from './journey/refusal.ts';
export type { RejectionReason } from './journey/rejection-reasons.ts';
export { LANGUAGES, type Language, type LocalizedText, pickLanguage } from './localized-text.ts';
export * from './messages/index.ts';
export type { CapturePolicy } from './policy/capture-policy.ts';
export type { SupportScope } from './policy/support.ts';
export * from './view/index.ts';

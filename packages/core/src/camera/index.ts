/**
 * The camera session of a client: asks for the camera, chooses it, waits until the person holds still, takes the
 * picture and lets them accept it. Platforms implement `CameraPort`, live guidance implements `GuidancePort`.
 */

export type { CameraPorts } from './camera-actors.ts';
export type { CameraOutput } from './camera-context.ts';
export {
  CAMERA_ERRORS,
  type CameraAdvice,
  CameraError,
  type CameraErrorCode,
  cameraCodeOf,
  type RefusalState,
} from './camera-errors.ts';
export type { CameraCommand, CameraEmitted, CameraEvent, Shutter } from './camera-events.ts';
export { cameraMachine } from './camera-machine.ts';
export type {
  CameraPageEvent,
  CameraPermission,
  CameraPort,
  CameraRequest,
  CapturedPhoto,
  CaptureRequest,
  OpenCamera,
  Orientation,
} from './camera-port.ts';
export { type CameraClock, type CameraSession, createCameraSession } from './camera-session.ts';
export { type CameraSettings, type CameraSettingsInput, cameraSettings } from './camera-settings.ts';
export { CAMERA_STATUSES, type CameraStatus } from './camera-status.ts';
export {
  type CameraSnapshot,
  type CameraView,
  type CameraViewCamera,
  type CameraViewError,
  cameraView,
} from './camera-view.ts';
export { type CameraFacts, type CameraTrack, type Facing, facingOf } from './device/camera-facts.ts';
export {
  type CameraChoice,
  type CameraRule,
  type CameraWish,
  chooseCamera,
  nextCamera,
  type SeenCamera,
} from './device/choose-camera.ts';
export { cameraErrorFromMedia } from './device/media-error.ts';
export {
  factsOfDevice,
  factsOfTrack,
  type MediaCapabilities,
  type MediaSettings,
  type MediaSupport,
} from './device/media-facts.ts';
export {
  bestFrame,
  type HoldConfig,
  type HoldState,
  hasHeld,
  holdProgress,
  holdStill,
  NOT_HOLDING,
} from './guidance/hold-still.ts';
export { type HintConfig, type HintState, NO_HINT, steadyHint } from './guidance/steady-hint.ts';
export type { GuidanceEvent, GuidanceFrame, GuidancePort } from './guidance-port.ts';
export {
  CAMERA_ADVICE_TEXTS,
  CAMERA_ERROR_TEXTS,
  CAMERA_STATUS_TEXTS,
  cameraErrorText,
} from './messages.ts';

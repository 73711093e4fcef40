import { CameraError, type CameraErrorCode } from '../camera-errors.ts';

/** Names `getUserMedia` rejects with (W3C Media Capture and Streams §9.2), and the older names of WebViews. */
const CODES: ReadonlyMap<string, CameraErrorCode> = new Map([
  ['NotAllowedError', 'camera/denied'],
  ['PermissionDeniedError', 'camera/denied'],
  ['PermissionDismissedError', 'camera/denied'],
  ['NotFoundError', 'camera/not-found'],
  ['DevicesNotFoundError', 'camera/not-found'],
  // Requests never demand anything exactly, so no constraint but "a camera" can have failed.
  ['OverconstrainedError', 'camera/not-found'],
  ['ConstraintNotSatisfiedError', 'camera/not-found'],
  ['NotReadableError', 'camera/in-use'],
  ['TrackStartError', 'camera/in-use'],
  ['AbortError', 'camera/in-use'],
  ['SecurityError', 'camera/unsupported'],
  ['NotSupportedError', 'camera/unsupported'],
  ['TypeError', 'camera/unsupported'],
]);

/**
 * The typed error for what `getUserMedia` rejected with, by its `name`; messages differ by browser and language
 * and are never read. For hosts that implement `CameraPort` on the browser's media devices.
 */
export function cameraErrorFromMedia(error: unknown): CameraError {
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  return new CameraError(CODES.get(name) ?? 'camera/failed', { cause: error });
}

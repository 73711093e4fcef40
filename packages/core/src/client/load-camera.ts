import type {
  CAMERA_ADVICE_TEXTS,
  CAMERA_STATUS_TEXTS,
  CameraError,
  cameraErrorFromMedia,
  cameraErrorText,
  cameraView,
  createCameraSession,
  factsOfDevice,
  factsOfTrack,
} from '../camera/index.ts';

/** What a client uses of `@tucai/core/camera`. */
export interface CameraModule {
  readonly createCameraSession: typeof createCameraSession;
  readonly cameraView: typeof cameraView;
  readonly CameraError: typeof CameraError;
  readonly cameraErrorFromMedia: typeof cameraErrorFromMedia;
  readonly cameraErrorText: typeof cameraErrorText;
  readonly factsOfDevice: typeof factsOfDevice;
  readonly factsOfTrack: typeof factsOfTrack;
  readonly CAMERA_ADVICE_TEXTS: typeof CAMERA_ADVICE_TEXTS;
  readonly CAMERA_STATUS_TEXTS: typeof CAMERA_STATUS_TEXTS;
}

/**
 * The camera session, a part of its own with XState in it: loaded when the student is about to take a photo. The
 * same as `@tucai/core/camera`, for hosts whose bundler splits at dynamic imports.
 * @example
 * const { createCameraSession, cameraView } = await loadCamera();
 */
export function loadCamera(): Promise<CameraModule> {
  return import('../camera/index.ts');
}

import type { CameraFacts, CameraTrack } from './device/camera-facts.ts';
import type { CameraRule } from './device/choose-camera.ts';

/** `unknown`: the platform does not tell before it is asked. */
export type CameraPermission = 'granted' | 'prompt' | 'denied' | 'unknown';

export type Orientation = 'portrait' | 'landscape';

export interface CameraRequest {
  /**
   * The device to open; null: the one the system prefers. A wish, never a demand: when it cannot be had, open
   * another and say so in the track (in a browser: `ideal`, never `exact`).
   */
  readonly deviceId: string | null;
  /** `rear`: prefer the rear camera, again as a wish (`facingMode: { ideal: 'environment' }`). */
  readonly camera: CameraRule;
  /** Leave the torch off: it makes bright spots on the skin, and a phone in WeChat starts with it on `auto`. */
  readonly torch: 'off';
}

export interface CaptureRequest {
  /** The frame of the guidance to hand back, if the host still has it; else, and for null, take a picture now. */
  readonly frame: string | null;
}

export interface CapturedPhoto {
  /** Opaque name under which the host keeps the picture; it outlives the stream, until `discard`. */
  readonly photo: string;
  /** In pixels, positive. */
  readonly width: number;
  readonly height: number;
}

/** One running camera. */
export interface OpenCamera {
  readonly track: CameraTrack;
  /** Rejects with a `CameraError` when no picture could be taken. Never called while another capture of this camera runs. */
  capture(request: CaptureRequest): Promise<CapturedPhoto>;
  /**
   * Stops every track before it returns, as far as the platform allows, and settles once the camera is free to
   * be opened again. Also called for a camera that was lost. Called once.
   */
  close(): void | Promise<void>;
}

/** What happens to the page: in a mini program `onHide` / `onShow`, in a browser `visibilitychange`. */
export type CameraPageEvent =
  | { readonly type: 'hidden' }
  | { readonly type: 'visible' }
  | { readonly type: 'orientation'; readonly orientation: Orientation };

/**
 * The camera of a platform, implemented by the host. The session guarantees to it: `open` is never called while
 * a camera of the session is open, closing or still being asked for; every camera it opened is closed, also
 * one that answers after the session ended; every photo is discarded unless the person accepted it.
 */
export interface CameraPort {
  /** Tells without asking the person. May reject or never answer: then the person is asked. */
  permission(): Promise<CameraPermission>;
  /**
   * Asks for permission where needed and starts the camera. Rejects with a `CameraError`
   * (`cameraErrorFromMedia` makes one from what a browser throws). May take as long as the person does.
   * @param onLost to be called when the camera was taken away (its track ended, the app lost it); never after `close`
   */
  open(request: CameraRequest, onLost: () => void): Promise<OpenCamera>;
  /** Cameras there are, asked while one is open because browsers hide them before; empty where they cannot be listed. */
  devices(): Promise<readonly CameraFacts[]>;
  /** Forget a picture the session does not need any more. */
  discard(photo: string): void;
  /**
   * Hear of the page until the function returned is called. Tell the present state at once if it is `hidden`
   * or an orientation is known.
   */
  subscribe(listener: (event: CameraPageEvent) => void): () => void;
}

import type { CameraErrorCode } from './camera-errors.ts';
import type { Orientation } from './camera-port.ts';
import type { GuidanceFrame } from './guidance-port.ts';

/** What a person does; sent by the screen. One that does not fit the state changes nothing. */
export type CameraCommand =
  | { readonly type: 'START' }
  | { readonly type: 'SHOOT' }
  /** Another camera: this one, or the next of the list. */
  | { readonly type: 'SWITCH'; readonly deviceId?: string }
  | { readonly type: 'ACCEPT' }
  | { readonly type: 'RETAKE' }
  | { readonly type: 'RETRY' }
  | { readonly type: 'CANCEL' };

/** What the ports report; sent by the session's own actors. */
export type CameraReport =
  | { readonly type: 'LOST' }
  | { readonly type: 'HIDDEN' }
  | { readonly type: 'VISIBLE' }
  | { readonly type: 'ORIENTATION'; readonly orientation: Orientation }
  | { readonly type: 'FRAME'; readonly frame: GuidanceFrame }
  /** `code` null: the host has no guidance. */
  | { readonly type: 'GUIDANCE_STOPPED'; readonly code: 'camera/guidance-failed' | null };

export type CameraEvent = CameraCommand | CameraReport;

/** What happened, for who embeds the session: `session.on('camera.captured', …)`. Holds no personal data. */
export type CameraEmitted =
  | {
      readonly type: 'camera.opened';
      readonly facing: 'rear' | 'front' | 'unknown';
      readonly width: number;
      readonly height: number;
    }
  | { readonly type: 'camera.paused' }
  | { readonly type: 'camera.refused'; readonly code: CameraErrorCode }
  | { readonly type: 'camera.guidance-stopped'; readonly code: 'camera/guidance-failed' | null }
  | { readonly type: 'camera.capturing'; readonly shutter: Shutter }
  | { readonly type: 'camera.captured'; readonly photo: string }
  | { readonly type: 'camera.retaken'; readonly photo: string }
  | { readonly type: 'camera.accepted'; readonly photo: string }
  | { readonly type: 'camera.cancelled' };

/** Whether the picture was taken by itself or by the person. */
export type Shutter = 'auto' | 'manual';

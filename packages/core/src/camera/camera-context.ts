import type { CameraErrorCode } from './camera-errors.ts';
import type { Shutter } from './camera-events.ts';
import type { CapturedPhoto, Orientation } from './camera-port.ts';
import type { CameraSettings } from './camera-settings.ts';
import type { CameraFacts, Facing } from './device/camera-facts.ts';
import type { CameraChoice, SeenCamera } from './device/choose-camera.ts';
import { type HoldState, NOT_HOLDING } from './guidance/hold-still.ts';
import { type HintState, NO_HINT } from './guidance/steady-hint.ts';

/** Plain JSON: streams, devices and pictures stay with the host and are only named here. */
export interface CameraContext {
  readonly settings: CameraSettings;
  readonly hidden: boolean;
  readonly orientation: Orientation | null;
  /** The device the person switched to. */
  readonly preferred: string | null;
  /** The device to open next; null: whatever the system gives. */
  readonly target: string | null;
  readonly devices: readonly CameraFacts[];
  /** Cameras opened since the person last started or retried, the running one last. */
  readonly seen: readonly SeenCamera[];
  readonly choice: CameraChoice | null;
  readonly hold: HoldState;
  readonly hint: HintState;
  /** Seconds left; null: no countdown runs. */
  readonly countdown: number | null;
  /** The picture that is being taken or was taken: by whom, and with which camera. */
  readonly shot: Shot | null;
  readonly photo: CapturedPhoto | null;
  /** Why the session waits for `RETRY`. */
  readonly error: CameraErrorCode | null;
  /** Why there is no live guidance, when there is none for a reason. */
  readonly guidanceError: CameraErrorCode | null;
}

export interface Shot {
  readonly shutter: Shutter;
  /** The frame asked for; null: a picture at the moment of the shutter. */
  readonly frame: string | null;
  readonly facing: Facing;
}

/** What a session ends with. */
export type CameraOutput =
  | {
      readonly outcome: 'accepted';
      readonly photo: CapturedPhoto;
      readonly shutter: Shutter;
      readonly facing: Facing;
    }
  | { readonly outcome: 'cancelled' };

export function initialContext(settings: CameraSettings): CameraContext {
  return {
    settings,
    hidden: false,
    orientation: null,
    preferred: null,
    target: null,
    devices: [],
    seen: [],
    choice: null,
    hold: NOT_HOLDING,
    hint: NO_HINT,
    countdown: null,
    shot: null,
    photo: null,
    error: null,
    guidanceError: null,
  };
}

/** The end of a session without an accepted photo is a cancelled one. */
export function outputOf({ photo, shot }: CameraContext): CameraOutput {
  if (photo === null || shot === null) return { outcome: 'cancelled' };
  return { outcome: 'accepted', photo, shutter: shot.shutter, facing: shot.facing };
}

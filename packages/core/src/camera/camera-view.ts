import type { SnapshotFrom } from 'xstate';
import { CAMERA_ERRORS, type CameraAdvice, type CameraErrorCode } from './camera-errors.ts';
import type { CameraCommand, Shutter } from './camera-events.ts';
import type { cameraMachine } from './camera-machine.ts';
import type { CapturedPhoto, Orientation } from './camera-port.ts';
import { CAMERA_STATUSES, type CameraStatus } from './camera-status.ts';
import { type Facing, facingOf } from './device/camera-facts.ts';
import { holdProgress } from './guidance/hold-still.ts';

export type CameraSnapshot = SnapshotFrom<typeof cameraMachine>;

const BUTTONS = ['START', 'SHOOT', 'SWITCH', 'ACCEPT', 'RETAKE', 'RETRY', 'CANCEL'] as const;

/** What a screen needs to show the session, in codes; texts are in `cameraTexts`. Plain JSON. */
export interface CameraView {
  readonly status: CameraStatus;
  /** Hint of the guidance while the person takes their place; null: none, or it is time to hold still. */
  readonly hint: string | null;
  /** The hint has been there for long: say it in other words. */
  readonly hintEscalated: boolean;
  /** How much of the holding still is done, 0 to 1. */
  readonly progress: number;
  /** Seconds until the picture is taken; null: no countdown. */
  readonly countdown: number | null;
  /** Why the session waits, or in `live` states why there is no guidance. */
  readonly error: CameraViewError | null;
  /** Whether live guidance can be expected: false once it stopped or stalled, and where the host has none. */
  readonly guided: boolean;
  readonly camera: CameraViewCamera | null;
  readonly orientation: Orientation | null;
  readonly photo: CapturedPhoto | null;
  readonly shutter: Shutter | null;
  /** Commands that do something now. */
  readonly buttons: readonly CameraCommand['type'][];
}

export interface CameraViewError {
  readonly code: CameraErrorCode;
  readonly advice: CameraAdvice;
  /** Trying again may help without a change by the person. */
  readonly retryable: boolean;
}

/** The camera that runs. */
export interface CameraViewCamera {
  readonly deviceId: string;
  readonly facing: Facing;
  readonly width: number;
  readonly height: number;
}

const SHOWN_WITH_PROGRESS: ReadonlySet<CameraStatus> = new Set(['holding', 'countdown', 'capturing']);

export function cameraView(snapshot: CameraSnapshot): CameraView {
  const { context } = snapshot;
  const status = CAMERA_STATUSES.find((name) => snapshot.hasTag(name)) ?? 'idle';
  const live = snapshot.matches({ active: { streaming: 'live' } });
  const running = live || status === 'capturing';
  const code = live ? context.guidanceError : context.error;
  return {
    status,
    hint: status === 'searching' ? context.hint.shown : null,
    hintEscalated: status === 'searching' && context.hint.escalated,
    progress: SHOWN_WITH_PROGRESS.has(status) ? holdProgress(context.hold, context.settings) : 0,
    countdown: context.countdown,
    error: code && { code, advice: CAMERA_ERRORS[code].advice, retryable: CAMERA_ERRORS[code].retryable },
    guided: snapshot.hasTag('guided'),
    camera: running ? runningCamera(snapshot) : null,
    orientation: context.orientation,
    photo: context.photo,
    shutter: context.shot?.shutter ?? null,
    buttons: BUTTONS.filter((type) => snapshot.status === 'active' && snapshot.can({ type })),
  };
}

function runningCamera({ context }: CameraSnapshot): CameraViewCamera | null {
  const track = context.seen.at(-1)?.track;
  if (!track) return null;
  const { deviceId, width, height } = track;
  return { deviceId, facing: facingOf(track), width, height };
}

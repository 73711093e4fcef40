import type { Opened } from './camera-actors.ts';
import type { CameraContext, Shot } from './camera-context.ts';
import type { CameraEmitted, Shutter } from './camera-events.ts';
import { facingOf } from './device/camera-facts.ts';
import { chooseCamera, isUsable, nextCamera, type SeenCamera } from './device/choose-camera.ts';
import { bestFrame, holdStill, NOT_HOLDING } from './guidance/hold-still.ts';
import { NO_HINT, steadyHint } from './guidance/steady-hint.ts';
import type { GuidanceFrame } from './guidance-port.ts';

type Update = Partial<CameraContext>;

/** Begin to look for a camera; which one was used before is remembered, what was learned of the others is not. */
export function newRound(): Update {
  return { seen: [], devices: [], choice: null, error: null, shot: null, photo: null };
}

/** A camera runs: remember its facts and decide whether it is the one. */
export function withOpened(context: CameraContext, { track, devices }: Opened): Update {
  const requested = context.target;
  const seen = [...context.seen.filter((camera) => camera.requested !== requested), { requested, track }];
  const wish = { camera: context.settings.camera, preferred: context.preferred };
  const choice = chooseCamera(devices, seen, wish);
  // The one in use is asked for again after a pause or a retake.
  const target = choice.kind === 'open' ? choice.deviceId : track.deviceId;
  return { seen, devices, choice, target };
}

export function withFrame({ hold, hint, settings }: CameraContext, frame: GuidanceFrame): Update {
  return {
    hold: holdStill(hold, frame, settings),
    hint: steadyHint(hint, frame.state === 'ready' ? null : frame.hint, frame.at, settings),
  };
}

export function withoutFrames(): Update {
  return { hold: NOT_HOLDING, hint: NO_HINT };
}

/** The device of the event if the list has it and it is allowed, without one the next; null: nothing to switch to. */
export function switchTarget(context: CameraContext, deviceId: string | undefined): string | null {
  const { devices, seen, settings } = context;
  if (deviceId === undefined) return nextCamera(devices, seen, settings.camera);
  const running = seen.at(-1)?.track.deviceId === deviceId;
  return !running && isUsable(deviceId, devices, seen, settings.camera) ? deviceId : null;
}

export function withShot({ hold, seen }: CameraContext, shutter: Shutter): { readonly shot: Shot } {
  const track = seen.at(-1)?.track;
  return { shot: { shutter, frame: bestFrame(hold), facing: track ? facingOf(track) : 'unknown' } };
}

/** What is told of the camera that runs. */
export function openedCamera(seen: readonly SeenCamera[]): CameraEmitted {
  const track = seen.at(-1)?.track;
  return {
    type: 'camera.opened',
    facing: track ? facingOf(track) : 'unknown',
    width: track?.width ?? 0,
    height: track?.height ?? 0,
  };
}

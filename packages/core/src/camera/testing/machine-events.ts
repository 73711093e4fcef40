import type { AnyEventObject } from 'xstate';
import type { CameraContext } from '../camera-context.ts';
import { CAMERA_ERRORS, CameraError, type CameraErrorCode } from '../camera-errors.ts';
import type { CameraTrack } from '../device/camera-facts.ts';

const track = (deviceId: string, facingMode: string, torch: boolean): CameraTrack => ({
  deviceId,
  facingMode,
  torch,
  autofocus: torch,
  width: 1280,
  height: 720,
});
const main = track('main', 'environment', true);
const wide = track('wide', 'environment', false);
const selfie = track('selfie', 'user', false);

/** One code for each state a refusal leads to. */
const causes: readonly CameraErrorCode[] = [
  'camera/denied',
  'camera/not-found',
  'camera/in-use',
  'camera/lost',
  'camera/failed',
];

/**
 * Events of one type as a platform can send them in this context, for walking through the machine without one.
 * Frames continue the frames before, so that holding still can be done by a few of them.
 */
export function eventsOfType(type: string, context: CameraContext): AnyEventObject[] {
  if (type.startsWith('xstate.error.')) return causes.map((code) => ({ type, error: new CameraError(code) }));
  if (type.startsWith('xstate.done.')) return outputsOf(type).map((output) => ({ type, output }));
  if (type === 'FRAME') return [frame(context, 'ready', 100), frame(context, 'not-ready', 100)];
  if (type === 'ORIENTATION') return [{ type, orientation: 'landscape' }];
  if (type === 'GUIDANCE_STOPPED')
    return [
      { type, code: null },
      { type, code: 'camera/guidance-failed' },
    ];
  if (type === 'SWITCH') return [{ type }, { type, deviceId: 'wide' }, { type, deviceId: 'selfie' }];
  return [{ type }];
}

function outputsOf(type: string): unknown[] {
  if (type.endsWith('.checking')) return ['granted', 'denied', 'prompt'];
  if (type.endsWith('.capturing')) return [{ photo: 'photo', width: 1280, height: 720 }];
  const devices = [main, wide, selfie].map(({ deviceId }) => ({ deviceId }));
  return [
    { track: main, devices },
    { track: wide, devices },
    { track: selfie, devices: devices.slice(2) },
  ];
}

function frame({ hold }: CameraContext, state: 'ready' | 'not-ready', ms: number): AnyEventObject {
  const at = (hold.lastAt ?? 0) + ms;
  return {
    type: 'FRAME',
    frame: { frame: 'frame', at, state, hint: state === 'ready' ? null : 'closer', quality: 1 },
  };
}

/**
 * What of the context makes a difference to what can happen next. The rest only grows or is only told; that
 * nothing is lost by leaving it out is what the assertion on all transitions is for.
 */
export function essenceOf(context: CameraContext): unknown {
  const { settings, hidden, hold, countdown, error, shot, seen } = context;
  return {
    hidden,
    held: hold.heldMs === null ? null : Math.min(hold.heldMs, settings.holdStillMs),
    lapsing: hold.lapseAt !== null,
    countdown,
    state: error && CAMERA_ERRORS[error].state,
    shutter: shot?.shutter,
    running: seen.at(-1)?.track.deviceId,
  };
}

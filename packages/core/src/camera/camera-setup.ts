import { assign, emit, setup } from 'xstate';
import type { Opened } from './camera-actors.ts';
import type { CameraContext, CameraOutput } from './camera-context.ts';
import { CAMERA_ERRORS, type CameraErrorCode } from './camera-errors.ts';
import type { CameraEmitted, CameraEvent, Shutter } from './camera-events.ts';
import type { Orientation } from './camera-port.ts';
import type { CameraSettings } from './camera-settings.ts';
import type { CameraStatus } from './camera-status.ts';
import { newRound, switchTarget, withFrame, withOpened, withoutFrames, withShot } from './context-updates.ts';
import { hasHeld, isHolding } from './guidance/hold-still.ts';
import type { GuidanceFrame } from './guidance-port.ts';
import { unconnectedActors } from './unconnected-actors.ts';

/** Words the states of the session are written in. */
export const cameraSetup = setup({
  types: {} as {
    context: CameraContext;
    events: CameraEvent;
    input: CameraSettings;
    output: CameraOutput;
    emitted: CameraEmitted;
    tags: CameraStatus | 'guided';
  },
  actors: unconnectedActors,
  delays: {
    permissionTimeout: ({ context }) => context.settings.permissionTimeoutMs,
    askTimeout: ({ context }) => context.settings.askTimeoutMs,
    openTimeout: ({ context }) => context.settings.openTimeoutMs,
    captureTimeout: ({ context }) => context.settings.captureTimeoutMs,
    guidanceStart: ({ context }) => context.settings.guidanceStartMs,
    stall: ({ context }) => context.settings.stallMs,
    second: 1000,
  },
  guards: {
    isHidden: ({ context }) => context.hidden,
    mustOpenAnother: ({ context }) => context.choice?.kind === 'open',
    isNoneAllowed: ({ context }) => context.choice?.kind === 'refuse',
    isHolding: ({ context }) => isHolding(context.hold),
    shootsByItself: ({ context }) =>
      context.settings.shutter !== 'manual' && hasHeld(context.hold, context.settings),
    hasCountdown: ({ context }) => context.settings.countdownSeconds > 0,
    isLastSecond: ({ context }) => (context.countdown ?? 0) <= 1,
    hasShutter: ({ context }) => context.settings.shutter !== 'auto',
    canSwitch: ({ context }, { deviceId }: { deviceId: string | undefined }) =>
      switchTarget(context, deviceId) !== null,
    isRefusedAs: ({ context }, { state }: { state: string }) =>
      context.error !== null && CAMERA_ERRORS[context.error].state === state,
  },
  actions: {
    beginRound: assign(newRound),
    forgetWishes: assign({ preferred: null, target: null }),
    noteHidden: assign((_, { hidden }: { hidden: boolean }) => ({ hidden })),
    noteOrientation: assign((_, { orientation }: { orientation: Orientation }) => ({ orientation })),
    noteOpened: assign(({ context }, opened: Opened) => withOpened(context, opened)),
    noteSwitch: assign(({ context }, { deviceId }: { deviceId: string | undefined }) => {
      const target = switchTarget(context, deviceId);
      return { target, preferred: target };
    }),
    noteFrame: assign(({ context }, frame: GuidanceFrame) => withFrame(context, frame)),
    forgetFrames: assign(withoutFrames),
    noteGuidanceError: assign((_, { code }: { code: CameraErrorCode | null }) => ({ guidanceError: code })),
    startCountdown: assign({ countdown: ({ context }) => context.settings.countdownSeconds }),
    countDown: assign({ countdown: ({ context }) => (context.countdown ?? 1) - 1 }),
    endCountdown: assign({ countdown: null }),
    noteShot: assign(({ context }, { shutter }: { shutter: Shutter }) => withShot(context, shutter)),
    notePhoto: assign((_, photo: CameraContext['photo']) => ({ photo })),
    /** Tells who embeds the session. */
    announce: emit((_, event: CameraEmitted) => event),
    forgetPhoto: assign({ photo: null }),
    refuse: assign((_, { code }: { code: CameraErrorCode }) => ({ error: code })),
  },
});

import { cameraSetup } from '../camera-setup.ts';
import { pose } from './pose.ts';
import { signal } from './signal.ts';

/** The camera runs and the person takes their place. */
export const live = cameraSetup.createStateConfig({
  type: 'parallel',
  entry: ['forgetFrames', { type: 'noteGuidanceError', params: { code: null } }],
  invoke: {
    src: 'guidance',
    onError: {
      target: '.signal.stopped',
      actions: [
        { type: 'noteGuidanceError', params: { code: 'camera/guidance-failed' } },
        { type: 'announce', params: { type: 'camera.guidance-stopped', code: 'camera/guidance-failed' } },
      ],
    },
  },
  on: {
    GUIDANCE_STOPPED: {
      target: '.signal.stopped',
      actions: [
        { type: 'noteGuidanceError', params: ({ event }) => ({ code: event.code }) },
        {
          type: 'announce',
          params: ({ event }) => ({ type: 'camera.guidance-stopped', code: event.code }),
        },
      ],
    },
    SWITCH: {
      guard: { type: 'canSwitch', params: ({ event }) => ({ deviceId: event.deviceId }) },
      target: '#opening',
      actions: { type: 'noteSwitch', params: ({ event }) => ({ deviceId: event.deviceId }) },
    },
    /** Frames before and after a turn of the phone cannot be compared. */
    ORIENTATION: {
      actions: [
        { type: 'noteOrientation', params: ({ event }) => ({ orientation: event.orientation }) },
        'forgetFrames',
      ],
    },
  },
  states: { pose, signal },
});

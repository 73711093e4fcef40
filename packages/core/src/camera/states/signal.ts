import { cameraSetup } from '../camera-setup.ts';

/** Whether frames come. While they do not, the person may press the shutter even where it is automatic. */
export const signal = cameraSetup.createStateConfig({
  initial: 'starting',
  states: {
    starting: {
      tags: 'guided',
      on: {
        FRAME: { target: 'flowing' },
        SHOOT: {
          guard: 'hasShutter',
          target: '#capturing',
          actions: { type: 'noteShot', params: { shutter: 'manual' } },
        },
      },
      after: { guidanceStart: { target: 'stalled' } },
    },
    flowing: {
      tags: 'guided',
      on: {
        FRAME: { target: 'flowing', reenter: true },
        SHOOT: {
          guard: 'hasShutter',
          target: '#capturing',
          actions: { type: 'noteShot', params: { shutter: 'manual' } },
        },
      },
      after: { stall: { target: 'stalled' } },
    },
    stalled: {
      entry: 'forgetFrames',
      on: {
        FRAME: { target: 'flowing' },
        SHOOT: { target: '#capturing', actions: { type: 'noteShot', params: { shutter: 'manual' } } },
      },
    },
    stopped: {
      entry: 'forgetFrames',
      on: {
        SHOOT: { target: '#capturing', actions: { type: 'noteShot', params: { shutter: 'manual' } } },
      },
    },
  },
});

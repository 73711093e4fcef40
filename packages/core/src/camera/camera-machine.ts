import { initialContext, outputOf } from './camera-context.ts';
import { cameraSetup } from './camera-setup.ts';
import { active } from './states/active.ts';
import { refused } from './states/refused.ts';

/**
 * The camera session of a client: from asking for the camera to a photo the person accepts. Short-lived and not
 * stored; the durable journey only hears of the photo. `createCameraSession` connects it to a platform.
 */
export const cameraMachine = cameraSetup.createMachine({
  id: 'camera',
  // Pure transitions of XState call this without input and throw the result away.
  context: ({ input }) => initialContext(input),
  output: ({ context }) => outputOf(context),
  invoke: {
    id: 'photos',
    src: 'photos',
    onError: { target: '.refused', actions: { type: 'refuse', params: { code: 'camera/failed' } } },
  },
  on: {
    CANCEL: { target: '.cancelled', actions: 'forgetPhoto' },
  },
  initial: 'idle',
  states: {
    idle: {
      tags: 'idle',
      on: { START: { target: 'active' } },
    },
    active,
    refused,
    done: {
      id: 'done',
      type: 'final',
      tags: 'done',
      entry: {
        type: 'announce',
        params: ({ context }) => ({
          type: 'camera.accepted',
          photo: context.photo?.photo ?? '',
        }),
      },
    },
    cancelled: {
      type: 'final',
      tags: 'cancelled',
      entry: { type: 'announce', params: { type: 'camera.cancelled' } },
    },
  },
});

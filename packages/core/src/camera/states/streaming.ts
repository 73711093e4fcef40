import { cameraSetup } from '../camera-setup.ts';
import { openedCamera } from '../context-updates.ts';
import { capturing } from './capturing.ts';
import { live } from './live.ts';
import { asking, opening } from './opening.ts';

/** A camera is wanted or runs. Whoever leaves this state frees it: that is what the actor `stream` is for. */
export const streaming = cameraSetup.createStateConfig({
  entry: 'beginRound',
  invoke: {
    src: 'stream',
    onError: { target: '#refused', actions: { type: 'refuse', params: { code: 'camera/failed' } } },
  },
  on: {
    LOST: { target: '#refused', actions: { type: 'refuse', params: { code: 'camera/lost' } } },
    HIDDEN: { target: 'paused', actions: { type: 'noteHidden', params: { hidden: true } } },
  },
  initial: 'checking',
  states: {
    /** Does the platform know already? Only a clear no saves the question. */
    checking: {
      tags: 'opening',
      invoke: {
        src: 'permission',
        onDone: [
          { guard: ({ event }) => event.output === 'granted', target: 'opening' },
          {
            guard: ({ event }) => event.output === 'denied',
            target: '#refused',
            actions: { type: 'refuse', params: { code: 'camera/denied' } },
          },
          { target: 'asking' },
        ],
        onError: { target: 'asking' },
      },
      after: { permissionTimeout: { target: 'asking' } },
    },
    asking,
    opening,
    /** Passed through at once: is the camera that runs the right one? */
    choosing: {
      always: [
        { guard: 'mustOpenAnother', target: 'opening' },
        {
          guard: 'isNoneAllowed',
          target: '#refused',
          actions: { type: 'refuse', params: { code: 'camera/no-rear' } },
        },
        {
          target: 'live',
          actions: { type: 'announce', params: ({ context }) => openedCamera(context.seen) },
        },
      ],
    },
    live,
    capturing,
  },
});

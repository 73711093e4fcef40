import { cameraCodeOf } from '../camera-errors.ts';
import { cameraSetup } from '../camera-setup.ts';
import { preview } from './preview.ts';
import { streaming } from './streaming.ts';

/** The session is at work and hears of the page: nobody is filmed by a page that is not seen. */
export const active = cameraSetup.createStateConfig({
  entry: { type: 'noteHidden', params: { hidden: false } },
  invoke: {
    src: 'page',
    onError: {
      target: '#refused',
      actions: {
        type: 'refuse',
        params: ({ event }) => ({ code: cameraCodeOf(event.error, 'camera/failed') }),
      },
    },
  },
  on: {
    HIDDEN: { actions: { type: 'noteHidden', params: { hidden: true } } },
    VISIBLE: { actions: { type: 'noteHidden', params: { hidden: false } } },
    ORIENTATION: {
      actions: { type: 'noteOrientation', params: ({ event }) => ({ orientation: event.orientation }) },
    },
  },
  initial: 'streaming',
  states: {
    streaming,
    paused: {
      id: 'paused',
      tags: 'paused',
      entry: { type: 'announce', params: { type: 'camera.paused' } },
      on: {
        VISIBLE: { target: 'streaming', actions: { type: 'noteHidden', params: { hidden: false } } },
      },
    },
    preview,
  },
});

import { cameraCodeOf } from '../camera-errors.ts';
import { cameraSetup } from '../camera-setup.ts';

/** One picture is taken; then the camera is free, so that it does not watch the person look at their photo. */
export const capturing = cameraSetup.createStateConfig({
  id: 'capturing',
  tags: 'capturing',
  entry: {
    type: 'announce',
    params: ({ context }) => ({ type: 'camera.capturing', shutter: context.shot?.shutter ?? 'manual' }),
  },
  invoke: {
    src: 'capture',
    input: ({ context }) => ({ frame: context.shot?.frame ?? null }),
    onDone: {
      target: '#preview',
      actions: [
        { type: 'notePhoto', params: ({ event }) => event.output },
        {
          type: 'announce',
          params: ({ event }) => ({ type: 'camera.captured', photo: event.output.photo }),
        },
      ],
    },
    onError: {
      target: '#refused',
      actions: {
        type: 'refuse',
        params: ({ event }) => ({ code: cameraCodeOf(event.error, 'camera/capture-failed') }),
      },
    },
  },
  after: {
    captureTimeout: {
      target: '#refused',
      actions: { type: 'refuse', params: { code: 'camera/capture-timeout' } },
    },
  },
});

import { cameraCodeOf } from '../camera-errors.ts';
import { cameraSetup } from '../camera-setup.ts';

/** Waits for a camera; who embeds it adds the deadline. */
function waitsForCamera(status: 'asking' | 'opening') {
  return cameraSetup.createStateConfig({
    id: status,
    tags: status,
    invoke: {
      src: 'open',
      input: ({ context }) => ({ deviceId: context.target, camera: context.settings.camera, torch: 'off' }),
      onDone: { target: 'choosing', actions: { type: 'noteOpened', params: ({ event }) => event.output } },
      onError: {
        target: '#refused',
        actions: {
          type: 'refuse',
          params: ({ event }) => ({ code: cameraCodeOf(event.error, 'camera/failed') }),
        },
      },
    },
  });
}

/** The person is being asked, or has been and the camera starts: a platform does not tell these apart. */
export const asking = cameraSetup.createStateConfig({
  ...waitsForCamera('asking'),
  after: {
    askTimeout: { target: '#refused', actions: { type: 'refuse', params: { code: 'camera/no-answer' } } },
  },
});

/** The permission is there: only the hardware can take time. */
export const opening = cameraSetup.createStateConfig({
  ...waitsForCamera('opening'),
  after: {
    openTimeout: {
      target: '#refused',
      actions: { type: 'refuse', params: { code: 'camera/open-timeout' } },
    },
  },
});

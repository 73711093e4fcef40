import { cameraSetup } from '../camera-setup.ts';

/** The camera is free and the session waits: the code says why, `RETRY` begins anew. */
export const refused = cameraSetup.createStateConfig({
  id: 'refused',
  entry: {
    type: 'announce',
    params: ({ context }) => ({
      type: 'camera.refused',
      code: context.error ?? 'camera/failed',
    }),
  },
  on: {
    RETRY: { target: 'active', actions: 'forgetWishes' },
  },
  initial: 'sorting',
  states: {
    sorting: {
      always: [
        { guard: { type: 'isRefusedAs', params: { state: 'denied' } }, target: 'denied' },
        { guard: { type: 'isRefusedAs', params: { state: 'no-camera' } }, target: 'no-camera' },
        { guard: { type: 'isRefusedAs', params: { state: 'in-use' } }, target: 'in-use' },
        { guard: { type: 'isRefusedAs', params: { state: 'lost' } }, target: 'lost' },
        { target: 'failed' },
      ],
    },
    denied: { tags: 'denied' },
    'no-camera': { tags: 'no-camera' },
    'in-use': { tags: 'in-use' },
    lost: { tags: 'lost' },
    failed: { tags: 'failed' },
  },
});

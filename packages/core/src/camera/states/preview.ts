import type { CameraContext } from '../camera-context.ts';
import { cameraSetup } from '../camera-setup.ts';

const discard = cameraSetup.sendTo('photos', ({ context }) => ({
  type: 'DISCARD',
  photo: context.photo?.photo ?? '',
}));

const retaken = {
  type: 'announce',
  params: ({ context }: { context: CameraContext }) =>
    ({ type: 'camera.retaken', photo: context.photo?.photo ?? '' }) as const,
} as const;

/** The person looks at the picture; the camera is off. */
export const preview = cameraSetup.createStateConfig({
  id: 'preview',
  tags: 'preview',
  on: {
    ACCEPT: {
      target: '#done',
      actions: cameraSetup.sendTo('photos', ({ context }) => ({
        type: 'HAND',
        photo: context.photo?.photo ?? '',
      })),
    },
    RETAKE: [
      { guard: 'isHidden', target: 'paused', actions: [retaken, discard] },
      { target: 'streaming', actions: [retaken, discard] },
    ],
  },
});

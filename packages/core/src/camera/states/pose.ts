import { and, not } from 'xstate';
import { cameraSetup } from '../camera-setup.ts';

/** How the person stands, by the frames of the guidance. */
export const pose = cameraSetup.createStateConfig({
  initial: 'searching',
  on: {
    FRAME: { actions: { type: 'noteFrame', params: ({ event }) => event.frame } },
  },
  states: {
    searching: {
      tags: 'searching',
      always: { guard: 'isHolding', target: 'holding' },
    },
    holding: {
      tags: 'holding',
      always: [
        { guard: not('isHolding'), target: 'searching' },
        { guard: and(['shootsByItself', 'hasCountdown']), target: 'countdown' },
        {
          guard: 'shootsByItself',
          target: '#capturing',
          actions: { type: 'noteShot', params: { shutter: 'auto' } },
        },
      ],
    },
    countdown: {
      tags: 'countdown',
      entry: 'startCountdown',
      exit: 'endCountdown',
      always: { guard: not('isHolding'), target: 'searching' },
      initial: 'second',
      states: {
        second: {
          after: {
            second: [
              {
                guard: 'isLastSecond',
                target: '#capturing',
                actions: { type: 'noteShot', params: { shutter: 'auto' } },
              },
              { target: 'second', reenter: true, actions: 'countDown' },
            ],
          },
        },
      },
    },
  },
});

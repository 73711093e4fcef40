import type { CapturePolicy } from '../../policy/capture-policy.ts';
import { type JourneyState, journeySetup, permitted } from '../setup.ts';

/**
 * Waits for the payment region. A confirmed picture is then uploaded; before the first one is taken, the
 * requirements follow. Who paid before the capture and got the money back comes here with a picture, too.
 */
export function pay(policy: CapturePolicy): JourneyState {
  return journeySetup.createStateConfig({
    id: 'pay',
    entry: journeySetup.assign({ atPay: true }),
    exit: journeySetup.assign({ atPay: false }),
    always: [
      { guard: ({ context }) => context.paidBy !== null && context.chosen !== null, target: '#upload' },
      { guard: ({ context }) => context.paidBy !== null, target: '#requirements' },
    ],
    on: {
      // Before anything is uploaded the student may still take another draft.
      'DRAFT.CHOSEN': {
        guard: permitted(policy),
        target: '#draft',
        actions: journeySetup.assign({ chosen: null }),
      },
    },
  });
}

import type { CapturePolicy } from '../../policy/capture-policy.ts';
import { isPaid } from '../orders.ts';
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
      { guard: ({ context }) => isPaid(context) && context.chosen !== null, target: '#upload' },
      { guard: ({ context }) => isPaid(context), target: '#requirements' },
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

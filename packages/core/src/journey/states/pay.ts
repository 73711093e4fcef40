import type { CapturePolicy } from '../../policy/capture-policy.ts';
import { type JourneyState, journeySetup, permitted } from '../setup.ts';

/** Waits for the payment region. Which way it goes on depends on when the policy wants the money. */
export function pay(policy: CapturePolicy): JourneyState {
  const before = policy.payment.when === 'before-capture';
  return journeySetup.createStateConfig({
    id: 'pay',
    entry: journeySetup.assign({ atPay: true }),
    exit: journeySetup.assign({ atPay: false }),
    always: { guard: ({ context }) => context.paidBy !== null, target: before ? '#requirements' : '#upload' },
    // Before anything is uploaded the student may still take another draft.
    on: before
      ? {}
      : {
          'DRAFT.CHOSEN': {
            guard: permitted(policy),
            target: '#draft',
            actions: journeySetup.assign({ chosen: null }),
          },
        },
  });
}

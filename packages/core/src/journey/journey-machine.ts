import type { CapturePolicy } from '../policy/capture-policy.ts';
import { initialContext } from './context.ts';
import { consent } from './regions/consent.ts';
import { payment } from './regions/payment.ts';
import { permit } from './regions/permit.ts';
import { progress } from './regions/progress.ts';
import { journeySetup, noted, permitted } from './setup.ts';

/**
 * The journey under one policy, as an XState machine: four regions side by side, so that a lock, a cooldown or
 * a payment stays what it is wherever the student goes. Pure: no timers, no invokes, no children; every event
 * carries its time, and effects are only named.
 */
export function createJourneyMachine(policy: CapturePolicy) {
  return journeySetup.createMachine({
    id: 'capture-journey',
    type: 'parallel',
    // XState calls this without input on every pure transition; the result is then not used.
    context: ({ input }) => initialContext(input?.id ?? '', input?.at ?? 0),
    on: { 'POLICY.MOVED': { guard: permitted(policy), actions: noted } },
    states: {
      progress: progress(policy),
      permit: permit(policy),
      payment: payment(policy),
      consent: consent(policy),
    },
  });
}

export type JourneyMachine = ReturnType<typeof createJourneyMachine>;

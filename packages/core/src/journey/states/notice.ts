import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { JourneyContext } from '../context.ts';
import { change, type JourneyState, journeySetup, permitted } from '../setup.ts';

/** Every purpose was answered. */
export function allAnswered(policy: CapturePolicy, { consents }: JourneyContext): boolean {
  return policy.notices.consents.every(({ purpose }) => consents[purpose] !== undefined);
}

export function requiredGiven(policy: CapturePolicy, { consents }: JourneyContext): boolean {
  return policy.notices.consents.every(
    ({ purpose, required }) => !required || consents[purpose]?.given === true,
  );
}

export function requiredRefused(policy: CapturePolicy, { consents }: JourneyContext): boolean {
  return policy.notices.consents.some(
    ({ purpose, required }) => required && consents[purpose]?.given === false,
  );
}

/** School notice, cautions, consents (kept by the consent region), notifications. */
export function notice(policy: CapturePolicy): JourneyState {
  const ok = permitted(policy);
  const next = policy.payment.when === 'before-capture' ? '#pay' : '#requirements';

  return journeySetup.createStateConfig({
    id: 'notice',
    initial: 'school',
    states: {
      school: {
        on: {
          'NOTICE.READ': {
            guard: ok,
            target: 'cautions',
            actions: change('NOTICE.READ', ({ notices }, { version, at }) => ({
              notices: { ...notices, school: { version, at } },
            })),
          },
        },
      },
      cautions: {
        on: {
          'CAUTIONS.READ': {
            guard: ok,
            target: 'consents',
            actions: change('CAUTIONS.READ', ({ notices }, { at }) => ({
              notices: { ...notices, cautionsAt: at },
            })),
          },
        },
      },
      consents: {
        always: [
          { guard: ({ context }) => requiredRefused(policy, context), target: 'alternative' },
          { guard: ({ context }) => allAnswered(policy, context), target: 'notifications' },
        ],
      },
      /** The student refused what the collection needs: shown the other way, may still change their mind. */
      alternative: {
        always: { guard: ({ context }) => !requiredRefused(policy, context), target: 'consents' },
      },
      notifications: {
        always: { guard: () => policy.notices.notifications.length === 0, target: next },
        on: {
          'NOTIFICATIONS.CHOSEN': {
            guard: ok,
            target: next,
            actions: change('NOTIFICATIONS.CHOSEN', ({ notices }, { photoStatus, paymentResult }) => ({
              notices: { ...notices, notifications: { photoStatus, paymentResult } },
            })),
          },
        },
      },
    },
  });
}

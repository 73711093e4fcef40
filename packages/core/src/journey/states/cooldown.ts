import type { CapturePolicy } from '../../policy/capture-policy.ts';
import { change, type JourneyState, journeySetup, when } from '../setup.ts';
import { staffLocks } from './lock.ts';

/** A pause after a failed inspection. The draft box and the upload stay open. */
export function cooldown(policy: CapturePolicy): JourneyState {
  return journeySetup.createStateConfig({
    id: 'cooldown',
    on: {
      TICK: {
        guard: when('TICK', ({ cooldown: pause }, { at }) => pause !== null && at >= pause.until),
        target: '#open',
        actions: change('TICK', () => ({ cooldown: null })),
      },
      'STAFF.LOCKED': staffLocks(policy),
    },
  });
}

import type { CapturePolicy } from '../../policy/capture-policy.ts';
import { both, change, effects, type JourneyState, journeySetup, permitted, when } from '../setup.ts';

/** Staff lock an account by hand, from whatever the permit is. The student may be away and is told. */
export function staffLocks(policy: CapturePolicy) {
  return {
    guard: permitted(policy),
    target: '#lock',
    actions: [
      change('STAFF.LOCKED', (_, { reason }) => ({
        cooldown: null,
        lock: { reason: 'staff' as const, until: null, because: reason },
      })),
      effects('STAFF.LOCKED', () => [
        { type: 'notify' as const, about: 'photo-status' as const, what: 'locked' as const },
      ]),
    ],
  };
}

/**
 * No picture may be taken: until staff unlock (liveness, authenticity) or until a time (other failures). The
 * draft box and the upload stay open. A reset never ends a lock.
 */
export function lock(policy: CapturePolicy): JourneyState {
  const timeIsUp = when(
    'TICK',
    ({ lock: held }, { at }) => held !== null && held.until !== null && at >= held.until,
  );
  return journeySetup.createStateConfig({
    id: 'lock',
    on: {
      'STAFF.UNLOCKED': {
        guard: permitted(policy),
        target: '#open',
        actions: [
          // Attempts count again from zero.
          change('STAFF.UNLOCKED', () => ({
            lock: null,
            attempts: { inARow: 0, liveness: 0, quality: 0, authenticity: 0 },
          })),
          effects('STAFF.UNLOCKED', () => [{ type: 'notify', about: 'photo-status', what: 'unlocked' }]),
        ],
      },
      TICK: {
        guard: both(permitted(policy), timeIsUp),
        target: '#open',
        actions: change('TICK', ({ attempts }) => ({
          lock: null,
          attempts: { ...attempts, inARow: 0, quality: 0 },
        })),
      },
      'STAFF.LOCKED': staffLocks(policy),
    },
  });
}

import type { FailureKind } from '../../inspection.ts';
import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { JourneyContext } from '../context.ts';
import type { EventOf } from '../events.ts';
import { both, change, type JourneyState, journeySetup, permitted, when } from '../setup.ts';
import { cooldown } from '../states/cooldown.ts';
import { lock, staffLocks } from '../states/lock.ts';

type Inspected = EventOf<'INSPECTION.DONE'>;

/** An inspection fails for its gravest reason: a false picture, then a lifeless one, then a poor one. */
function gravest({ failures }: Inspected): FailureKind | null {
  for (const kind of ['authenticity', 'liveness', 'quality'] as const) {
    if (failures.some((failure) => failure.kind === kind)) return kind;
  }
  return null;
}

/** The counters after an inspection. A pass forgives poor pictures, not lifeless or false ones. */
function counted({ attempts }: JourneyContext, event: Inspected): JourneyContext['attempts'] {
  const kind = gravest(event);
  if (kind === null) return { ...attempts, inARow: 0, quality: 0 };
  return { ...attempts, inARow: attempts.inARow + 1, [kind]: attempts[kind] + 1 };
}

/** May a picture be taken: open, cooling down, locked. It stays what it is wherever the student goes. */
export function permit(policy: CapturePolicy): JourneyState {
  const ok = permitted(policy);
  const { cooldownsMs, livenessBeforeLock, qualityBeforeLock, qualityLockMs, authenticityBeforeLock } =
    policy.attempts;
  const limits = {
    liveness: livenessBeforeLock,
    quality: qualityBeforeLock,
    authenticity: authenticityBeforeLock,
  };

  const locksNow = when('INSPECTION.DONE', (context, event) => {
    const kind = gravest(event);
    return kind !== null && counted(context, event)[kind] >= limits[kind];
  });
  const pauseAfter = ({ inARow }: JourneyContext['attempts']): number =>
    cooldownsMs[Math.min(inARow, cooldownsMs.length) - 1] ?? 0;
  const pauses = when(
    'INSPECTION.DONE',
    (context, event) => event.failures.length > 0 && pauseAfter(counted(context, event)) > 0,
  );
  const count = change('INSPECTION.DONE', (context, event) => ({ attempts: counted(context, event) }));
  const takeLock = change('INSPECTION.DONE', (context, event) => {
    const reason = gravest(event) ?? 'quality';
    const until = reason === 'quality' ? event.at + qualityLockMs : null;
    return { attempts: counted(context, event), lock: { reason, until }, cooldown: null };
  });

  return journeySetup.createStateConfig({
    initial: 'open',
    states: {
      open: {
        id: 'open',
        on: {
          'INSPECTION.DONE': [
            { guard: both(ok, locksNow), target: 'lock', actions: takeLock },
            {
              guard: both(ok, pauses),
              target: 'cooldown',
              actions: change('INSPECTION.DONE', (context, event) => {
                const attempts = counted(context, event);
                return { attempts, cooldown: { until: event.at + pauseAfter(attempts) } };
              }),
            },
            { guard: ok, actions: count },
          ],
          'STAFF.LOCKED': staffLocks(),
        },
      },
      cooldown: cooldown(),
      // Staff may lock while a picture is being inspected: its result still counts, and can make the lock last.
      lock: { ...lock(policy), on: { ...lock(policy).on, 'INSPECTION.DONE': { guard: ok, actions: count } } },
    },
  });
}

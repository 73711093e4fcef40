import type { FailureKind } from '../../failure-kinds.ts';
import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { JourneyContext } from '../context.ts';
import type { JourneyEvent } from '../events.ts';
import { type Args, both, type JourneyState, journeySetup, permitted } from '../setup.ts';
import { cooldown } from '../states/cooldown.ts';
import { lock, staffLocks } from '../states/lock.ts';

const GRAVEST_FIRST: readonly FailureKind[] = ['authenticity', 'liveness', 'quality'];

/**
 * What a result says of the picture: the gravest failure (a false picture, then a lifeless one, then a poor one),
 * null for none. Undefined when it says nothing, as when the service could not work.
 */
function verdictOf(event: JourneyEvent): FailureKind | null | undefined {
  // A picture of which nothing can be made is a poor one.
  if (event.type === 'PHOTO.NOT_MADE') return event.kind === 'photo' ? 'quality' : undefined;
  if (event.type !== 'INSPECTION.DONE') return undefined;
  return GRAVEST_FIRST.find((kind) => event.failures.some((failure) => failure.kind === kind)) ?? null;
}

/** The counters after a verdict. A pass forgives poor pictures, not lifeless or false ones. */
function counted({ context: { attempts }, event }: Args): JourneyContext['attempts'] {
  const kind = verdictOf(event);
  if (kind === undefined) return attempts;
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

  const locksNow = (args: Args): boolean => {
    const kind = verdictOf(args.event) ?? null;
    return kind !== null && counted(args)[kind] >= limits[kind];
  };
  // A lock that ends by itself gives way to one that does not.
  const outlasts = (args: Args): boolean =>
    verdictOf(args.event) !== 'quality' && locksNow(args) && (args.context.lock?.until ?? null) !== null;
  const pauseAfter = ({ inARow }: JourneyContext['attempts']): number =>
    cooldownsMs[Math.min(inARow, cooldownsMs.length) - 1] ?? 0;
  const fails = ({ event }: Args): boolean => (verdictOf(event) ?? null) !== null;
  const pauses = (args: Args): boolean => fails(args) && pauseAfter(counted(args)) > 0;
  const saysSomething = ({ event }: Args): boolean => verdictOf(event) !== undefined;

  const count = journeySetup.assign((args) => ({ attempts: counted(args) }));
  const takeLock = journeySetup.assign((args) => {
    const reason = verdictOf(args.event) ?? 'quality';
    const until = reason === 'quality' ? args.event.at + qualityLockMs : null;
    return { attempts: counted(args), lock: { reason, until }, cooldown: null };
  });
  const takePause = journeySetup.assign((args) => {
    const attempts = counted(args);
    // The verdict of a picture dropped before may come while a pause runs: it never becomes shorter.
    const until = Math.max(args.event.at + pauseAfter(attempts), args.context.cooldown?.until ?? 0);
    return { attempts, cooldown: { until } };
  });

  const counts = { guard: both(ok, saysSomething), actions: count };
  const locks = { guard: both(ok, locksNow), target: '#lock', actions: takeLock };
  const judged = [locks, { guard: both(ok, pauses), target: '#cooldown', actions: takePause }, counts];
  const paused = cooldown(policy);
  const locked = lock(policy);
  const pausesMore = { guard: both(ok, fails), target: '#cooldown', actions: takePause };

  return journeySetup.createStateConfig({
    initial: 'open',
    states: {
      open: {
        id: 'open',
        on: { 'INSPECTION.DONE': judged, 'PHOTO.NOT_MADE': judged, 'STAFF.LOCKED': staffLocks(policy) },
      },
      // A picture may be in hand: the verdict of one dropped before made the pause.
      cooldown: {
        ...paused,
        on: {
          ...paused.on,
          'INSPECTION.DONE': [locks, pausesMore, counts],
          'PHOTO.NOT_MADE': [locks, pausesMore],
        },
      },
      // Staff may lock while a picture is being inspected: its result still counts, and can make the lock last.
      lock: {
        ...locked,
        on: {
          ...locked.on,
          'INSPECTION.DONE': [{ guard: both(ok, outlasts), target: '#lock', actions: takeLock }, counts],
          'PHOTO.NOT_MADE': counts,
        },
      },
    },
  });
}

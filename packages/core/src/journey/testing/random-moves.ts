import fc from 'fast-check';
import { sampleEvents } from '../../engine/sample-events.ts';
import type { CapturePolicy } from '../../policy/capture-policy.ts';
import { HAPPY_PATH } from './happy-path.ts';
import { hostileEvents } from './hostile-events.ts';
import { ENDINGS, haste, sidePaths } from './side-paths.ts';
import type { TestJourney } from './test-journey.ts';

/** One event as plain numbers, so that a failing run shrinks well. */
export interface Move {
  /** Below 100: which kind of event. */
  readonly kind: number;
  /** Which one of its kind. */
  readonly pick: number;
  /** Below 100: how far the clock jumps. */
  readonly jump: number;
}

const move: fc.Arbitrary<Move> = fc.record({
  kind: fc.nat(99),
  pick: fc.nat(9999),
  jump: fc.nat(99),
});

/** States to begin at, so that a run does not spend its events on the way there. */
const BEGINNINGS = [
  'verify',
  'notice',
  'requirements',
  'shoot',
  'draft',
  'pay',
  'upload',
  'review',
  'publish',
];

export interface RandomRun {
  /** The policy's id. */
  readonly policy: string;
  readonly begin: string;
  readonly moves: readonly Move[];
}

export function randomRun(
  policies: readonly CapturePolicy[],
  length: number,
  beginnings: readonly string[] = BEGINNINGS,
): fc.Arbitrary<RandomRun> {
  return fc.record({
    policy: fc.constantFrom(...policies.map(({ id }) => id)),
    begin: fc.constantFrom(...beginnings),
    moves: fc.array(move, { minLength: length, maxLength: length }),
  });
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The clock mostly stands nearly still; sometimes it jumps to a deadline, by days, or backwards. */
export function timeOf({ jump, pick }: Move, journey: TestJourney): number {
  const { at } = journey;
  if (jump < 76) return at + (pick % 3000);
  if (jump < 88) {
    const due = journey.engine.nextDeadline(journey.envelope) ?? at;
    // Mostly only deadlines that are near: the last one is the end of the campaign.
    if (due - at < 3 * DAY || pick % 8 === 0) return jump < 84 ? due : due - 1;
    return at + 2 * MINUTE;
  }
  if (jump < 92) return Math.max(0, at - (pick % DAY));
  if (jump < 97) return at + (pick % 2 === 0 ? 2 : 30) * MINUTE;
  if (jump < 99) return at + 23 * HOUR + (pick % 5) * HOUR;
  return at + (pick % 4 === 0 ? 10 : 2) * DAY;
}

/** The event of a move in the state the journey has reached. */
export function eventOf({ kind, pick }: Move, journey: TestJourney, at: number): unknown {
  const { policy, context, progress } = journey;
  const happy = HAPPY_PATH[progress];
  if (kind < haste(progress) && happy) return happy({ policy, context, at, picture: journey.newPicture() });
  const good: readonly unknown[] = sampleEvents(policy, context, at);
  const hostile = hostileEvents(policy, context, at);
  const wanted = sidePaths(progress, context.orders.length > 0);
  const type = wanted[pick % wanted.length];
  const near = [...good, ...hostile].filter((event) => typeOf(event) === type);
  const far = kind % 3 === 0 ? hostile : good;
  const candidates =
    kind < 90 && near.length > 0
      ? near
      : far.filter((event) => pick % 6 === 0 || !ENDINGS.includes(typeOf(event)));
  return renewed(candidates[(pick >> 5) % candidates.length], pick, journey);
}

function typeOf(event: unknown): string {
  return typeof event === 'object' && event !== null && 'type' in event ? String(event.type) : '';
}

/** Samples name the same picture every time; mostly it should be another one. */
function renewed(event: unknown, pick: number, journey: TestJourney): unknown {
  if (typeof event !== 'object' || event === null || pick % 7 === 0) return event;
  const { photo, hash } = journey.newPicture();
  switch (typeOf(event)) {
    case 'SHOOT.TAKEN':
      return { ...event, photo, hash };
    case 'PHOTO.MADE':
      return { ...event, made: photo, hash };
    case 'RETOUCH.DONE':
      return { ...event, retouched: photo, hash };
    default:
      return event;
  }
}

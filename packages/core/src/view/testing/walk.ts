import { createJourneyEngine } from '../../engine/create-journey-engine.ts';
import type { Envelope } from '../../engine/envelope.ts';
import type { JourneyEngine } from '../../engine/journey-engine.ts';
import { sampleEvents } from '../../engine/sample-events.ts';
import type { JourneyEvent } from '../../journey/events.ts';
import type { CapturePolicy } from '../../policy/capture-policy.ts';
import { nextOpening } from '../../policy/opening.ts';

const SECOND = 1000;
const DAY = 86_400_000;

export interface Walked {
  readonly engine: JourneyEngine;
  /** One journey for each situation that a screen can tell apart, in the order they were reached. */
  readonly envelopes: readonly Envelope[];
}

/**
 * Walks the journey from its start by plausible events and by time, breadth first, and keeps the first journey of
 * each situation.
 * @param most how many situations at most in each state
 */
export function walk(policy: CapturePolicy, start: number, most: number): Walked {
  const engine = createJourneyEngine(policy);
  const found = new Map<string, Envelope>();
  const first = engine.start('ses_walk01', start).envelope;
  found.set(situationOf(policy, first), first);
  const inState = new Map<string, number>();
  for (const envelope of found.values()) {
    for (const event of eventsFrom(engine, policy, envelope)) {
      const result = engine.step(envelope, event);
      if (!result.accepted) continue;
      const situation = situationOf(policy, result.envelope);
      const state = JSON.stringify(result.envelope.snapshot.value.progress);
      const count = inState.get(state) ?? 0;
      if (found.has(situation) || count >= most) continue;
      inState.set(state, count + 1);
      found.set(situation, result.envelope);
    }
  }
  return { engine, envelopes: [...found.values()] };
}

/** Moments at which a screen may be looked at: at once, at and after each thing that time alone changes. */
export function momentsOf(
  engine: JourneyEngine,
  policy: CapturePolicy,
  envelope: Envelope,
): readonly number[] {
  const { now, identity } = envelope.snapshot.context;
  const times = [now, now + SECOND, now + DAY + 1, engine.nextDeadline(envelope), identity.pausedUntil];
  return times.filter((time) => time !== null).concat(nextOpening(policy, now + DAY) ?? now + 400 * DAY);
}

function eventsFrom(
  engine: JourneyEngine,
  policy: CapturePolicy,
  envelope: Envelope,
): readonly JourneyEvent[] {
  const { context } = envelope.snapshot;
  const due = engine.nextDeadline(envelope);
  const soon = sampleEvents(policy, context, context.now + 100 * SECOND).map((event) =>
    withOwnPhoto(event, envelope.rev),
  );
  return due === null ? soon : [...soon, { type: 'TICK', at: due }];
}

/** The samples name every new picture alike; here each has its own reference and hash. */
function withOwnPhoto(event: JourneyEvent, rev: number): JourneyEvent {
  const hash = rev.toString(16).padStart(64, 'a');
  if (event.type === 'SHOOT.TAKEN') return { ...event, photo: `pho_taken${rev}`, hash };
  if (event.type === 'PHOTO.MADE') return { ...event, made: `pho_made${rev}`, hash };
  return event.type === 'RETOUCH.DONE' ? { ...event, retouched: `pho_retouched${rev}`, hash } : event;
}

/** What makes one screen differ from another; counters and times do not. */
function situationOf(policy: CapturePolicy, { snapshot: { value, context } }: Envelope): string {
  const { drafts, closed, lock, mode, video, orders, paidBy, submission, reset, consents, identity } =
    context;
  return JSON.stringify([
    value,
    Math.min(drafts.length, 1) + (drafts.length >= policy.shooting.drafts.capacity ? 1 : 0),
    closed?.reason,
    lock?.reason,
    mode,
    video && video.finishedAt === null,
    [...new Set(orders.map((order) => order.state))].sort(),
    paidBy !== null,
    submission?.approvedAt !== undefined && submission.approvedAt !== null,
    reset?.level,
    Object.keys(consents).length,
    identity.refusal,
    identity.pausedUntil !== null,
  ]);
}

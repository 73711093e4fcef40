import type { Envelope } from '../../engine/envelope.ts';
import { MACHINE_VERSION } from '../../engine/envelope.ts';
import type { JourneyEngine, StepResult } from '../../engine/journey-engine.ts';
import { initialContext, type JourneyContext } from '../../journey/context.ts';
import type { Effect } from '../../journey/effects.ts';
import { type EventType, type JourneyEvent, journeyEventSchema } from '../../journey/events.ts';
import type { RefusalCode } from '../../journey/refusal.ts';

type Move = { readonly context: JourneyContext; readonly effects: readonly Effect[] } | RefusalCode;

const ALLOWED: readonly EventType[] = ['SHOOT.AGAIN', 'VERIFY.STARTED', 'SHOOT.TAKEN', 'STAFF.LOCKED'];

/** How long `STAFF.LOCKED` makes the counter wait for a tick. */
export const COUNTER_WAIT_MS = 1_000;

/**
 * A journey that only counts, small enough to foresee every outcome. `quality` counts `SHOOT.AGAIN`, which
 * orders an effect without answer; `rejected` lists evidence that may be answered by `VERIFY.MATCHED`, which
 * `liveness` counts, also when the same answer comes twice; `SHOOT.TAKEN` orders a photo that may not be
 * made; `STAFF.LOCKED` waits for a tick, which `authenticity` counts.
 */
export function createCounterEngine(policy = { id: 'counter', version: 1 }): JourneyEngine {
  const envelopeOf = (context: JourneyContext, rev: number): Envelope => {
    const snapshot = { value: {}, context };
    const { id, now: updatedAt } = context;
    return { machine: 'capture-journey', version: MACHINE_VERSION, id, rev, policy, updatedAt, snapshot };
  };
  const accepted = (
    context: JourneyContext,
    rev: number,
    event: JourneyEvent,
    effects: readonly Effect[] = [],
  ) => ({
    accepted: true as const,
    envelope: envelopeOf(context, rev),
    event,
    effects: effects.map((effect, index) => ({ key: `${context.id}:${rev}:${index}`, effect })),
    allowed: ALLOWED,
  });
  return {
    policy,
    feeFen: null,
    start: (id, at) => accepted(initialContext(id, at), 0, { type: 'TICK', at }),
    step(envelope, raw): StepResult {
      const event = journeyEventSchema.safeParse(raw);
      const moved = event.success ? moveOf(envelope.snapshot.context, event.data) : 'event/invalid';
      if (event.success && typeof moved !== 'string') {
        return accepted(
          { ...moved.context, now: event.data.at },
          envelope.rev + 1,
          event.data,
          moved.effects,
        );
      }
      const code = typeof moved === 'string' ? moved : 'event/invalid';
      return { accepted: false, envelope, effects: [], code, allowed: ALLOWED };
    },
    nextDeadline: ({ snapshot }) => snapshot.context.cooldown?.until ?? null,
    allowed: () => ALLOWED,
  };
}

function moveOf(context: JourneyContext, event: JourneyEvent): Move {
  const { attempts, rejected: known, shot, cooldown } = context;
  const to = (changes: Partial<JourneyContext>, ...effects: Effect[]): Move => ({
    context: { ...context, ...changes },
    effects,
  });
  switch (event.type) {
    case 'SHOOT.AGAIN':
      return to(
        { attempts: { ...attempts, quality: attempts.quality + 1 } },
        { type: 'release-photo', photo: 'pho_again' },
      );
    case 'VERIFY.STARTED':
      return to(
        { rejected: [...known, event.evidence] },
        { type: 'verify-identity', method: event.method, evidence: event.evidence },
      );
    case 'VERIFY.MATCHED':
      return known.includes(event.evidence)
        ? to({ attempts: { ...attempts, liveness: attempts.liveness + 1 } })
        : 'event/stale-result';
    case 'SHOOT.TAKEN':
      return to(
        { shot: { photo: event.photo, hash: event.hash, stage: 'making' } },
        { type: 'make-photo', photo: event.photo, specification: 'any' },
      );
    case 'PHOTO.NOT_MADE':
      return shot?.photo === event.photo
        ? to({ shot: null, lastFailures: [event.reason] })
        : 'event/stale-result';
    case 'STAFF.LOCKED':
      return to({ cooldown: { until: event.at + COUNTER_WAIT_MS } });
    case 'TICK':
      if (cooldown === null || cooldown.until > event.at) return 'event/not-now';
      return to({ cooldown: null, attempts: { ...attempts, authenticity: attempts.authenticity + 1 } });
    default:
      return 'event/not-now';
  }
}

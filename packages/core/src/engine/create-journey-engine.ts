import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import { parse } from '../errors/parse.ts';
import { TucaiError } from '../errors/tucai-error.ts';
import { initialContext } from '../journey/context.ts';
import type { Effect } from '../journey/effects.ts';
import { type EventType, type JourneyEvent, journeyEventSchema } from '../journey/events.ts';
import { epochMs, sessionId } from '../journey/ids.ts';
import { createJourneyMachine, type JourneyMachine } from '../journey/journey-machine.ts';
import { withKnownGroups } from '../journey/known-groups.ts';
import { type Refusal, refuse } from '../journey/refusal.ts';
import { refusalOf } from '../journey/rules/refusal-of.ts';
import type { CapturePolicy } from '../policy/capture-policy.ts';
import { nextDeadlineOf } from './deadlines.ts';
import { type Envelope, type JourneyValue, MACHINE_VERSION } from './envelope.ts';
import type { JourneyEngine, KeyedEffect, StepResult } from './journey-engine.ts';
import { sampleEvents } from './sample-events.ts';

type Snapshot = SnapshotFrom<JourneyMachine>;

/** What one or more transitions led to. */
interface Moved {
  readonly snapshot: Snapshot;
  readonly effects: readonly Effect[];
}

/** More deadlines than this cannot pass at one moment: cooldown, lock, order, review, replacement, campaign, retention. */
const MOST_DEADLINES = 12;

/**
 * The journey under one policy. Making an engine builds the machine (some milliseconds): make one for each
 * policy version and keep it.
 * @example
 * const engine = createJourneyEngine(JIANGSU);
 * const { envelope } = engine.start('ses_8Kd2mPq1', now);
 * const result = engine.step(envelope, { type: 'VERIFY.STARTED', at: now, method: 'capture-code', input: 'scan', evidence: 'evi_1' });
 * if (!result.accepted) show(result.code, result.allowed);
 */
export function createJourneyEngine(policy: CapturePolicy): JourneyEngine {
  const machine = createJourneyMachine(policy);
  const knownGroups = withKnownGroups(policy);
  const templates = new Map<string, Snapshot>();
  const { id: policyId, version: policyVersion } = policy;

  /** Where the machine is costs more to work out than to remember; there are at most some thousand places. */
  function templateOf(value: JourneyValue): Snapshot {
    const key = JSON.stringify(value);
    const known = templates.get(key);
    if (known) return known;
    const template = machine.resolveState({ value, context: initialContext('', 0) });
    templates.set(key, template);
    return template;
  }

  /** @param moving the journey comes from another version of the policy */
  function snapshotOf(envelope: Envelope, moving = false): Snapshot {
    const known =
      envelope.machine === 'capture-journey' &&
      envelope.version === MACHINE_VERSION &&
      envelope.policy.id === policyId &&
      (moving || envelope.policy.version === policyVersion);
    if (!known) throw invalidEnvelope('it is of another machine, version or policy');
    try {
      return { ...templateOf(envelope.snapshot.value), context: envelope.snapshot.context };
    } catch (cause) {
      throw invalidEnvelope('its state does not exist', cause);
    }
  }

  function move(snapshot: Snapshot, event: JourneyEvent): Moved | undefined {
    const [next, actions] = transition(machine, snapshot, event);
    // XState answers an event that no state takes with the very same snapshot and no action.
    if (next === snapshot && actions.length === 0) return undefined;
    return { snapshot: next, effects: actions.flatMap(effectsOf) };
  }

  /** Lets everything happen that time alone brings about by `at`. */
  function catchUp(from: Snapshot, at: number): Moved {
    let snapshot = from;
    const effects: Effect[] = [];
    for (let i = 0; i < MOST_DEADLINES; i++) {
      const due = nextDeadlineOf(policy, snapshot.context);
      const moved = due !== null && due <= at ? move(snapshot, { type: 'TICK', at }) : undefined;
      if (moved === undefined) break;
      snapshot = moved.snapshot;
      effects.push(...moved.effects);
    }
    return { snapshot, effects };
  }

  function allowedFrom(snapshot: Snapshot, at: number): readonly EventType[] {
    const types = new Set<EventType>();
    for (const event of sampleEvents(policy, snapshot.context, at)) {
      if (types.has(event.type) || refusalOf(policy, snapshot.context, event)) continue;
      if (move(snapshot, event)) types.add(event.type);
    }
    return [...types];
  }

  function accepted(
    before: Envelope | undefined,
    moved: Moved,
    event: JourneyEvent,
  ): StepResult & { accepted: true } {
    const { snapshot } = moved;
    const context = { ...snapshot.context, now: event.at };
    const rev = before === undefined ? 0 : before.rev + 1;
    const effects = moved.effects.map(
      (effect, index): KeyedEffect => ({ key: `${context.id}:${rev}:${index}`, effect }),
    );
    const envelope: Envelope = {
      machine: 'capture-journey',
      version: MACHINE_VERSION,
      id: context.id,
      rev,
      policy: { id: policyId, version: policyVersion },
      updatedAt: event.at,
      snapshot: { value: snapshot.value as JourneyValue, context },
    };
    return {
      accepted: true,
      envelope,
      effects,
      event,
      get allowed() {
        return allowedFrom(snapshot, event.at);
      },
    };
  }

  function refused(envelope: Envelope, snapshot: Snapshot, at: number, refusal: Refusal): StepResult {
    return {
      accepted: false,
      envelope,
      effects: [],
      ...refusal,
      get allowed() {
        return allowedFrom(snapshot, at);
      },
    };
  }

  return {
    policy: { id: policyId, version: policyVersion },
    feeFen: policy.payment.amountFen,

    start(id, at) {
      const input = { id: parse(sessionId, id, 'the session id'), at: parse(epochMs, at, 'the time') };
      const [snapshot] = initialTransition(machine, input);
      return accepted(undefined, { snapshot, effects: [] }, { type: 'TICK', at });
    },

    step(envelope, raw) {
      const parsed = journeyEventSchema.safeParse(raw);
      const stored = snapshotOf(envelope, parsed.success && parsed.data.type === 'POLICY.MOVED');
      if (!parsed.success) return refused(envelope, stored, stored.context.now, refuse('event/invalid'));
      const event = knownGroups({ ...parsed.data, at: Math.max(parsed.data.at, stored.context.now) });
      const due = catchUp(stored, event.at);
      if (event.type === 'TICK') {
        return due.snapshot === stored
          ? refused(envelope, stored, event.at, refuse('event/not-now'))
          : accepted(envelope, due, event);
      }
      const refusal = refusalOf(policy, due.snapshot.context, event);
      if (refusal) return refused(envelope, due.snapshot, event.at, refusal);
      const moved = move(due.snapshot, event);
      if (!moved) return refused(envelope, due.snapshot, event.at, refuse('event/not-now'));
      return accepted(envelope, { ...moved, effects: [...due.effects, ...moved.effects] }, event);
    },

    nextDeadline(envelope) {
      return nextDeadlineOf(policy, snapshotOf(envelope).context);
    },

    allowed(envelope, at) {
      const stored = snapshotOf(envelope);
      const moment = Math.max(at, stored.context.now);
      return allowedFrom(catchUp(stored, moment).snapshot, moment);
    },
  };
}

/** The effects an executable action names; XState hands out the parameters of custom actions untyped. */
function effectsOf({
  type,
  params,
}: {
  readonly type: string;
  readonly params?: unknown;
}): readonly Effect[] {
  return type === 'effects' && Array.isArray(params) ? params : [];
}

function invalidEnvelope(reason: string, cause?: unknown): TucaiError<'envelope/invalid'> {
  return new TucaiError(
    'envelope/invalid',
    `The stored journey cannot be used: ${reason}. Migrate it first.`,
    {
      cause,
    },
  );
}

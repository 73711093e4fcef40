import { sampleEvents } from '../../../packages/core/src/engine/sample-events.ts';
import type { EffectType } from '../../../packages/core/src/journey/effects.ts';
import type { EventType } from '../../../packages/core/src/journey/events.ts';
import type { RefusalCode } from '../../../packages/core/src/journey/refusal.ts';
import { campaignEnd } from '../../../packages/core/src/journey/rules/campaign-end.ts';
import { hostileEvents } from '../../../packages/core/src/journey/testing/hostile-events.ts';
import type { TestJourney } from '../../../packages/core/src/journey/testing/test-journey.ts';
import { withAudit } from '../../../packages/core/src/service/audit-effects.ts';
import { situations } from './situations.ts';

const HOUR = 3_600_000;

/** What the engine answers in all situations, as the tables of the page need it. */
export interface Observed {
  /** Refusals by state of the progress. */
  readonly refusals: ReadonlyMap<RefusalCode, ReadonlySet<string>>;
  /** Refusals that say when the same event may be accepted. */
  readonly withTime: ReadonlySet<RefusalCode>;
  /** Which events lead to an effect. */
  readonly effects: ReadonlyMap<EffectType, ReadonlySet<EventType>>;
}

export function observe(): Observed {
  const refusals = new Map<RefusalCode, Set<string>>();
  const withTime = new Set<RefusalCode>();
  const effects = new Map<EffectType, Set<EventType>>();
  for (const journey of situations()) {
    const [state = ''] = journey.progress.split('.');
    const due = journey.engine.nextDeadline(journey.envelope) ?? Number.POSITIVE_INFINITY;
    for (const event of eventsIn(journey)) {
      const result = journey.engine.step(journey.envelope, event);
      if (result.accepted) {
        // Of an event that comes after a deadline some effects are those of the deadline.
        const { type, at } = result.event;
        if (at < due || type === 'TICK')
          for (const { effect } of withAudit(result)) add(effects, effect.type, type);
      } else {
        add(refusals, result.code, state);
        if (result.retryAt !== undefined) withTime.add(result.code);
      }
    }
  }
  return { refusals, withTime, effects };
}

/** Good and bad events now, at night, at the end of the campaign, and when time alone does something. */
function eventsIn({ policy, context, engine, envelope, at }: TestJourney): unknown[] {
  const due = engine.nextDeadline(envelope);
  const times = [
    at,
    at + 12 * HOUR,
    campaignEnd(policy) - 1,
    campaignEnd(policy),
    ...(due === null ? [] : [due]),
  ];
  return [
    ...times.flatMap((time) => sampleEvents(policy, context, time)),
    ...hostileEvents(policy, context, at),
  ];
}

function add<Key, Value>(map: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}

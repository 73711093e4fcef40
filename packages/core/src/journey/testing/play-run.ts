import type { StepResult } from '../../engine/journey-engine.ts';
import type { CapturePolicy } from '../../policy/capture-policy.ts';
import { begun } from './beginnings.ts';
import { deepFreeze } from './deep-freeze.ts';
import { eventOf, type RandomRun, timeOf } from './random-moves.ts';
import { brokenInState } from './state-invariants.ts';
import { brokenInStep } from './step-invariants.ts';
import type { TestJourney } from './test-journey.ts';

/**
 * Plays a run twice: live, and restored from JSON before every event. Gives back what did not hold, with the
 * event after which it did not.
 */
export function playRun(policies: readonly CapturePolicy[], run: RandomRun): string[] {
  const policy = policies.find(({ id }) => id === run.policy);
  if (!policy) throw new Error(`No policy is called ${run.policy}`);
  let journey = begun(policy, run.begin).copy();
  let stored = JSON.stringify(journey.envelope);
  for (const move of run.moves) {
    // Where not much more can happen, another journey begins after a while.
    if (['done', 'closed'].includes(journey.progress) && move.pick % 4 === 0) {
      journey = begun(policy, run.begin).copy();
      stored = JSON.stringify(journey.envelope);
    }
    const before = deepFreeze(journey.envelope);
    const at = timeOf(move, journey);
    const event = deepFreeze(eventOf(move, journey, at));
    const text = JSON.stringify(event);
    const result = journey.sendRaw(event);
    const broken: string[] = [];
    // Most events are refused; of those every fourth is tried on the stored journey as well.
    if (result.accepted || move.pick % 4 === 0) {
      const restored = journey.engine.step(JSON.parse(stored), JSON.parse(text));
      if (textOf(restored) !== textOf(result)) broken.push('restored is as live');
    }
    if (result.accepted) {
      journey.at = Math.max(at, journey.context.now);
      stored = JSON.stringify(result.envelope);
      const due = journey.engine.nextDeadline(result.envelope);
      if (due !== null && due <= result.event.at) broken.push('no deadline is left over');
      broken.push(...brokenInStep(policy, before, result), ...brokenInState(policy, result.envelope));
    } else {
      broken.push(...brokenInRefusal(journey, result, text, Math.max(at, before.updatedAt)));
      if (result.envelope !== before) broken.push('what is refused changes nothing');
    }
    if (broken.length > 0) return [...broken, `after ${text} in ${journey.progress}`];
  }
  return [];
}

/** `retryAt` is in the future, and then the same event gets further. */
function brokenInRefusal(
  journey: TestJourney,
  { code, retryAt }: Extract<StepResult, { accepted: false }>,
  event: string,
  at: number,
): string[] {
  if (retryAt === undefined) return [];
  const later = journey.engine.step(journey.envelope, { ...JSON.parse(event), at: retryAt });
  return [
    ...(retryAt > at ? [] : ['a retry is later']),
    ...(later.accepted || later.code !== code ? [] : ['a retry at its time gets further']),
  ];
}

/** As text, without `allowed`, which is worked out only when read. */
function textOf(result: StepResult): string {
  return result.accepted
    ? JSON.stringify([result.envelope, result.effects, result.event])
    : JSON.stringify([result.code, result.retryAt, result.effects]);
}

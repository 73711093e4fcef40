import { createJourneyMachine } from '../../packages/core/src/journey/journey-machine.ts';
import { transition } from '../../packages/core/src/journey/testing/bare-xstate.ts';
import { engineOf } from '../../packages/core/src/journey/testing/test-journey.ts';
import type { CapturePolicy } from '../../packages/core/src/policy/capture-policy.ts';
import { medianSpan, type Span, timed } from '../stopwatch.ts';
import { recordJourney } from './recorded-journey.ts';

export interface JourneyFigures {
  readonly policy: string;
  readonly events: number;
  /** Accepted events a second of CPU time, from the stored envelope to the next one. */
  readonly stepsPerSecond: number;
  /** The same events by XState alone: live snapshots, no validation, no envelope. */
  readonly bareStepsPerSecond: number;
  readonly ratio: number;
  /** Refused events a second: the first event of the journey, sent at its end. */
  readonly refusalsPerSecond: number;
  /** The envelope as JSON, at the end and where it is largest. */
  readonly bytesAtEnd: number;
  readonly mostBytes: number;
}

/** Times engine and bare machine in turn in the same process, so that neither has the better moment. */
export async function compare(
  policy: CapturePolicy,
  rounds: number,
  repeats: number,
): Promise<JourneyFigures> {
  const steps = recordJourney(policy);
  const engine = engineOf(policy);
  const machine = createJourneyMachine(policy);
  const snapshots = steps.map(({ before }) => machine.resolveState(before.snapshot));
  const last = steps.at(-1)!;
  const first = steps[0]!;

  const byEngine = (): void => {
    for (let i = 0; i < repeats; i++) for (const { before, event } of steps) engine.step(before, event);
  };
  const byXState = (): void => {
    for (let i = 0; i < repeats; i++) {
      for (let s = 0; s < steps.length; s++) transition(machine, snapshots[s]!, steps[s]!.event);
    }
  };
  const refusing = (): void => {
    for (let i = 0; i < repeats * steps.length; i++) engine.step(last.before, first.event);
  };

  const spans: Record<'engine' | 'bare' | 'refused', Span[]> = { engine: [], bare: [], refused: [] };
  for (let round = -1; round < rounds; round++) {
    const engineSpan = (await timed(byEngine)).span;
    const bareSpan = (await timed(byXState)).span;
    const refusedSpan = (await timed(refusing)).span;
    // The first round warms up.
    if (round < 0) continue;
    spans.engine.push(engineSpan);
    spans.bare.push(bareSpan);
    spans.refused.push(refusedSpan);
  }
  const perSecond = (of: readonly Span[]): number => (repeats * steps.length * 1000) / medianSpan(of).cpu;
  const sizes = steps.map(({ before }) => Buffer.byteLength(JSON.stringify(before)));
  const end = engine.step(last.before, last.event).envelope;
  return {
    policy: policy.id,
    events: steps.length,
    stepsPerSecond: perSecond(spans.engine),
    bareStepsPerSecond: perSecond(spans.bare),
    ratio: perSecond(spans.engine) / perSecond(spans.bare),
    refusalsPerSecond: perSecond(spans.refused),
    bytesAtEnd: Buffer.byteLength(JSON.stringify(end)),
    mostBytes: Math.max(...sizes),
  };
}

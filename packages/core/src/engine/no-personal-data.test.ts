import { describe, expect, it } from 'vitest';
import { begun } from '../journey/testing/beginnings.ts';
import { HAPPY_PATH } from '../journey/testing/happy-path.ts';
import { hostileEvents } from '../journey/testing/hostile-events.ts';
import { MARKED, markedVariants } from '../journey/testing/marked-values.ts';
import type { TestJourney } from '../journey/testing/test-journey.ts';
import { codeAndAlbum, PRESETS } from '../journey/testing/test-policies.ts';
import { createJourneyEngine } from './create-journey-engine.ts';
import type { StepResult } from './journey-engine.ts';
import { sampleEvents } from './sample-events.ts';

/** States in which between them every type of event is accepted. */
const STATES = [
  ...['verify.start', 'verify.checking', 'verify.phone', 'verify.confirm', 'notice.school'],
  ...['notice.cautions', 'notice.consents', 'requirements.video', 'shoot.ready', 'shoot.preview'],
  ...['shoot.making', 'shoot.inspecting', 'draft', 'pay', 'upload', 'review.pending', 'publish.queued'],
  ...['publish.proofreading', 'done'],
];

function reached(policy: (typeof PRESETS)[number], state: string): TestJourney | undefined {
  try {
    return begun(policy, state).copy();
  } catch {
    // Not every policy has every state.
    return undefined;
  }
}

function eventsAt({ policy, context, progress, at }: TestJourney): readonly unknown[] {
  const picture = { photo: 'pho_1', hash: '1'.repeat(64) };
  const happy = HAPPY_PATH[progress];
  return [
    ...sampleEvents(policy, context, at),
    ...hostileEvents(policy, context, at),
    ...(happy ? [happy({ policy, context, at, picture })] : []),
  ];
}

/** All of it but `allowed`, a list of event types that is worked out only when read. */
function textOf(result: StepResult): string {
  return result.accepted
    ? JSON.stringify([result.envelope, result.effects, result.event])
    : JSON.stringify([result.envelope, result.code, result.retryAt]);
}

describe('names, numbers and phones in every field of every event', () => {
  it.each([...PRESETS.slice(0, 2), codeAndAlbum].map((policy) => [policy.id, policy] as const))(
    'reach neither envelope, effects, log nor refusal under %s',
    (_, policy) => {
      const leaks = new Set<string>();
      let events = 0;
      let tried = 0;
      let accepted = 0;
      for (const journey of STATES.flatMap((state) => reached(policy, state) ?? [])) {
        for (const event of eventsAt(journey)) {
          if (typeof event !== 'object' || event === null) continue;
          // Three marks for each event, in turn: all of them come to every field in one state or another.
          const marks = [0, 3, 7].map((turn) => MARKED[(events + turn) % MARKED.length] ?? '');
          events += 1;
          for (const [mark, variant] of marks.flatMap((m) =>
            markedVariants(event, m).map((v) => [m, v] as const),
          )) {
            const result = journey.engine.step(journey.envelope, variant);
            tried += 1;
            if (result.accepted) accepted += 1;
            if (textOf(result).includes(mark)) leaks.add(JSON.stringify(variant));
          }
        }
      }
      expect([...leaks]).toEqual([]);
      expect(tried).toBeGreaterThan(5000);
      expect(accepted).toBeGreaterThan(0);
    },
  );

  it('are not repeated by what is thrown', () => {
    const engine = createJourneyEngine(PRESETS[0]!);
    for (const mark of MARKED) {
      try {
        engine.start(mark, 0);
        expect.unreachable();
      } catch (error) {
        expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain(mark);
      }
    }
  });
});

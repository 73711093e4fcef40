import type { Envelope } from '../../packages/core/src/engine/envelope.ts';
import type { JourneyEvent } from '../../packages/core/src/journey/events.ts';
import { HAPPY_PATH } from '../../packages/core/src/journey/testing/happy-path.ts';
import { TestJourney } from '../../packages/core/src/journey/testing/test-journey.ts';
import type { CapturePolicy } from '../../packages/core/src/policy/capture-policy.ts';

/** One event of a journey, with the envelope it was sent to. */
export interface RecordedStep {
  readonly before: Envelope;
  readonly event: JourneyEvent;
}

/**
 * A whole journey as it may well go: two failed inspections, a second draft, a rejection and another picture,
 * then everything to its end. Every event is accepted.
 */
export function recordJourney(policy: CapturePolicy): readonly RecordedStep[] {
  const steps: RecordedStep[] = [];
  const journey = new TestJourney(policy);
  const send = (event: JourneyEvent): void => {
    const before = journey.envelope;
    const result = journey.sendRaw(event);
    if (!result.accepted) throw new Error(`${event.type} was refused: ${result.code}`);
    journey.goTo(event.at);
    steps.push({ before, event });
  };
  const goTo = (state: string): void => {
    while (journey.progress !== state && !journey.progress.startsWith(`${state}.`)) {
      const next = HAPPY_PATH[journey.progress];
      if (!next) throw new Error(`No way leads on from ${journey.progress} to ${state}`);
      const { context, at } = journey;
      send(next({ policy, context, at, picture: journey.newPicture() }));
    }
  };
  for (let i = 0; i < 2; i++) {
    goTo('shoot.inspecting');
    const photo = journey.context.shot?.photo ?? '';
    send({
      type: 'INSPECTION.DONE',
      at: journey.at,
      photo,
      failures: [{ code: 'eyes-open', kind: 'quality' }],
    });
    journey.goTo(journey.context.cooldown?.until ?? journey.at);
  }
  goTo('draft');
  send({ type: 'SHOOT.AGAIN', at: journey.at });
  goTo('review');
  send({ type: 'REVIEW.REJECTED', at: journey.at, photo: journey.submitted, reasons: ['blurred'] });
  goTo('done');
  return steps;
}

import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { JourneyContext } from '../context.ts';
import { both, change, effects, type JourneyState, journeySetup, permitted, when } from '../setup.ts';

function failuresOf(submission: JourneyContext['submission']): number {
  return submission?.publishFailures ?? 0;
}

/** On its way to the registry, online (采集成功，学信网可查), and proofread by the student. */
export function publish(policy: CapturePolicy): JourneyState {
  const ok = permitted(policy);
  const overdue = when(
    'TICK',
    ({ submission }, { at }) => submission !== null && !submission.escalated && at >= submission.dueAt,
  );
  const late = {
    guard: both(ok, overdue),
    actions: [
      change('TICK', ({ submission }) => ({
        submission: submission && { ...submission, escalated: true },
      })),
      effects('TICK', () => [{ type: 'escalate', what: 'publish' }]),
    ],
  } as const;
  const online = {
    // What is told of a picture taken back before is for people to sort out.
    guard: both(
      ok,
      when('PUBLISH.ONLINE', ({ submission }, { photo }) => submission?.photo === photo),
    ),
    target: policy.review.proofreading ? '#publish.proofreading' : '#done',
    actions: [
      change('PUBLISH.ONLINE', ({ submission }, { at }) => ({
        submission: submission && { ...submission, onlineAt: at },
        lastFailures: [],
      })),
      effects('PUBLISH.ONLINE', () => [{ type: 'notify', about: 'photo-status', what: 'online' }]),
    ],
  } as const;

  return journeySetup.createStateConfig({
    id: 'publish',
    initial: 'queued',
    states: {
      queued: {
        entry: {
          type: 'effects',
          params: ({ context }) =>
            context.submission === null ? [] : [{ type: 'publish-photo', photo: context.submission.photo }],
        },
        on: {
          'PUBLISH.ONLINE': online,
          'PUBLISH.FAILED': {
            guard: both(
              ok,
              when('PUBLISH.FAILED', ({ submission }, { photo }) => submission?.photo === photo),
            ),
            target: 'failed',
            actions: [
              change('PUBLISH.FAILED', ({ submission }, { reason }) => ({
                lastFailures: [reason],
                submission: submission && { ...submission, publishFailures: failuresOf(submission) + 1 },
              })),
              effects('PUBLISH.FAILED', ({ submission }) => [
                { type: 'escalate', what: 'publish', count: failuresOf(submission) },
              ]),
            ],
          },
          // Nobody has said for too long what became of it.
          'PUBLISH.RETRIED': {
            guard: both(
              ok,
              when('PUBLISH.RETRIED', ({ submission }) => submission?.escalated === true),
            ),
            target: 'queued',
            reenter: true,
          },
          TICK: late,
        },
      },
      /** Staff find out why and try again; the answer may still have been wrong. */
      failed: {
        on: {
          'PUBLISH.ONLINE': online,
          'PUBLISH.RETRIED': {
            guard: ok,
            target: 'queued',
            actions: change('PUBLISH.RETRIED', () => ({ lastFailures: [] })),
          },
          TICK: late,
        },
      },
      proofreading: {
        on: {
          'PROOF.CORRECT': { guard: ok, target: '#done' },
          'PROOF.DISPUTED': {
            guard: ok,
            target: 'disputed',
            actions: effects('PROOF.DISPUTED', () => [{ type: 'escalate', what: 'publish' }]),
          },
        },
      },
      disputed: { on: { 'PROOF.RESOLVED': { guard: ok, target: 'proofreading' } } },
    },
  });
}

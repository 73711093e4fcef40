import type { CapturePolicy } from '../../policy/capture-policy.ts';
import { both, change, effects, type JourneyState, journeySetup, permitted, when } from '../setup.ts';

/** On its way to the registry, online (采集成功，学信网可查), and proofread by the student. */
export function publish(policy: CapturePolicy): JourneyState {
  const ok = permitted(policy);
  const overdue = when(
    'TICK',
    ({ submission }, { at }) => submission !== null && !submission.escalated && at >= submission.dueAt,
  );
  const online = {
    guard: ok,
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
          'PUBLISH.ONLINE': { ...online, target: policy.review.proofreading ? 'proofreading' : '#done' },
          'PUBLISH.FAILED': {
            guard: ok,
            actions: [
              change('PUBLISH.FAILED', (_, { reason }) => ({ lastFailures: [reason] })),
              effects('PUBLISH.FAILED', () => [{ type: 'escalate', what: 'publish' }]),
            ],
          },
          TICK: {
            guard: both(ok, overdue),
            actions: [
              change('TICK', ({ submission }) => ({
                submission: submission && { ...submission, escalated: true },
              })),
              effects('TICK', () => [{ type: 'escalate', what: 'publish' }]),
            ],
          },
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

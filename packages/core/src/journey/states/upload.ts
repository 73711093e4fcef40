import type { CapturePolicy } from '../../policy/capture-policy.ts';
import { addWorkingDays } from '../../policy/working-days.ts';
import { change, effects, type JourneyState, journeySetup, permitted } from '../setup.ts';

/** Hands the confirmed picture to the school. */
export function upload(policy: CapturePolicy): JourneyState {
  const ok = permitted(policy);
  return journeySetup.createStateConfig({
    id: 'upload',
    entry: {
      type: 'effects',
      params: ({ context }) =>
        context.chosen === null ? [] : [{ type: 'store-upload', photo: context.chosen }],
    },
    on: {
      'UPLOAD.STORED': {
        guard: ok,
        target: '#review',
        actions: [
          change('UPLOAD.STORED', ({ drafts, uploads }, { photo, at }) => ({
            uploads: uploads + 1,
            reset: null,
            submission: {
              photo,
              hash: drafts.find((d) => d.photo === photo)?.hash ?? '',
              storedAt: at,
              dueAt: addWorkingDays(policy, at, policy.review.dueWorkingDays),
              escalated: false,
              approvedAt: null,
              onlineAt: null,
            },
          })),
          effects('UPLOAD.STORED', ({ submission }, { photo }) => [
            { type: 'queue-review', photo, dueAt: submission?.dueAt ?? 0 },
          ]),
        ],
      },
      'UPLOAD.FAILED': {
        guard: ok,
        target: '#draft',
        actions: change('UPLOAD.FAILED', (_, { reason }) => ({ chosen: null, lastFailures: [reason] })),
      },
    },
  });
}

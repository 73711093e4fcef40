import type { CapturePolicy } from '../../policy/capture-policy.ts';
import { DAY } from '../../policy/duration.ts';
import { addWorkingDays } from '../../policy/working-days.ts';
import type { JourneyContext } from '../context.ts';
import { replacementDeadline } from '../rules/closing.ts';
import { change, effects, type JourneyState, journeySetup, permitted } from '../setup.ts';
import { release } from './draft.ts';

/** What was handed in on time and could not be stored is not the student's fault: a day to hand it in again. */
const GRACE = DAY;

/** Hands the confirmed picture to the school. */
export function upload(policy: CapturePolicy): JourneyState {
  const ok = permitted(policy);
  const withGrace = (reset: NonNullable<JourneyContext['reset']>, at: number) =>
    reset.deadline === null || reset.deadline >= at + GRACE
      ? reset
      : { ...reset, deadline: replacementDeadline(policy, at + GRACE, at) };

  const again = (at: number): number | null => replacementDeadline(policy, at + GRACE, at);

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
          // The picture that this one replaces was kept to be shown with the reasons; one that staff may have locked
          // the account for goes with the campaign.
          effects('UPLOAD.STORED', ({ submission, drafts, lock }, { photo }) =>
            submission === null || submission.photo === photo || lock?.reason === 'staff'
              ? []
              : release({ drafts, submission: null }, submission.photo),
          ),
          change('UPLOAD.STORED', ({ drafts, uploads }, { photo, at }) => ({
            uploads: uploads + 1,
            uploadUntil: null,
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
        actions: change('UPLOAD.FAILED', ({ reset }, { reason, at }) => ({
          chosen: null,
          lastFailures: [reason],
          uploadUntil: again(at),
          reset: reset && withGrace(reset, at),
        })),
      },
    },
  });
}

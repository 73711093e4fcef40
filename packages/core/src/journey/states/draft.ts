import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { JourneyContext } from '../context.ts';
import type { Effect } from '../effects.ts';
import { feeMissing } from '../rules/pay-rules.ts';
import { both, change, effects, type JourneyState, journeySetup, noted, permitted, when } from '../setup.ts';
import { requestCorrection } from './correction.ts';

/** A picture that is not wanted any more may go, unless the same one is also kept elsewhere. */
export function release(
  { drafts, submission }: Pick<JourneyContext, 'drafts' | 'submission'>,
  photo: string,
): readonly Effect[] {
  const kept = submission?.photo === photo || drafts.some((d) => d.photo === photo);
  return kept ? [] : [{ type: 'release-photo', photo }];
}

/** Drops a draft for good. Wherever the draft box is shown, a draft may be deleted. */
export function deleteDraft(policy: CapturePolicy) {
  return {
    guard: permitted(policy),
    actions: [
      change('DRAFT.DELETED', ({ drafts }, { photo }) => ({
        drafts: drafts.filter((d) => d.photo !== photo),
      })),
      effects('DRAFT.DELETED', (context, { photo }) => release(context, photo)),
    ],
  };
}

/** The draft box: what passed waits here until one picture is confirmed. */
export function draft(policy: CapturePolicy): JourneyState {
  const ok = permitted(policy);
  const confirm = change('UPLOAD.CONFIRMED', (_, { photo }) => ({ chosen: photo, lastFailures: [] }));

  return journeySetup.createStateConfig({
    id: 'draft',
    on: {
      'DRAFT.CHOSEN': { guard: ok, actions: noted },
      'DRAFT.DELETED': deleteDraft(policy),
      'CORRECTION.REQUESTED': requestCorrection(policy),
      'SHOOT.AGAIN': { guard: ok, target: '#requirements' },
      'UPLOAD.CONFIRMED': [
        {
          guard: both(
            ok,
            when('UPLOAD.CONFIRMED', (context) => feeMissing(policy, context) === undefined),
          ),
          target: '#upload',
          actions: confirm,
        },
        { guard: ok, target: '#pay', actions: confirm },
      ],
    },
  });
}

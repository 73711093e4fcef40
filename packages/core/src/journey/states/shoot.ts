import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { JourneyContext } from '../context.ts';
import { rejectionMark } from '../rules/draft-rules.ts';
import { mustPayFirst } from '../rules/pay-rules.ts';
import { both, change, effects, type JourneyState, journeySetup, permitted, when } from '../setup.ts';
import { deleteDraft, release } from './draft.ts';

/** The picture in hand is already in the box, byte for byte. */
function sameDraft({ drafts, shot }: JourneyContext): boolean {
  return drafts.some((draft) => draft.hash === shot?.hash || draft.photo === shot?.photo);
}

/** From the shutter to the verdict: preview, making of the finished picture, inspection. */
export function shoot(policy: CapturePolicy): JourneyState {
  const ok = permitted(policy);
  const inHand = when('INSPECTION.DONE', ({ shot }, { photo }) => shot?.photo === photo);
  const passed = both(
    inHand,
    when('INSPECTION.DONE', (_, { failures }) => failures.length === 0),
  );

  const madeOfThis = both(
    ok,
    when('PHOTO.MADE', ({ shot }, { photo }) => shot?.photo === photo),
  );
  const rejectedBefore = when(
    'PHOTO.MADE',
    ({ rejected }, { hash }) => policy.review.forbidSamePicture && rejected.includes(rejectionMark(hash)),
  );

  const notMade = {
    guard: ok,
    target: 'ready',
    actions: [
      change('PHOTO.NOT_MADE', (_, { reason }) => ({ shot: null, lastFailures: [reason] })),
      effects('PHOTO.NOT_MADE', (context, { photo }) => release(context, photo)),
    ],
  };

  return journeySetup.createStateConfig({
    id: 'shoot',
    initial: 'ready',
    states: {
      ready: {
        always: { guard: ({ context }) => mustPayFirst(policy, context), target: '#pay' },
        on: {
          'SHOOT.TAKEN': {
            guard: ok,
            target: 'preview',
            actions: change('SHOOT.TAKEN', (_, { photo, hash }) => ({
              shot: { photo, hash, stage: 'preview' },
              lastFailures: [],
            })),
          },
          'MODE.CHOSEN': {
            guard: ok,
            target: '#requirements.video',
            actions: change('MODE.CHOSEN', (_, { mode }) => ({ mode })),
          },
          'DRAFT.CHOSEN': { guard: ok, target: '#draft' },
          'DRAFT.DELETED': deleteDraft(policy),
        },
      },
      preview: {
        on: {
          'SHOOT.RETAKEN': {
            guard: ok,
            target: 'ready',
            actions: [
              effects('SHOOT.RETAKEN', (context) =>
                context.shot ? release(context, context.shot.photo) : [],
              ),
              change('SHOOT.RETAKEN', () => ({ shot: null })),
            ],
          },
          'SHOOT.ACCEPTED': {
            guard: ok,
            target: 'making',
            actions: [
              change('SHOOT.ACCEPTED', ({ shot }) => ({ shot: shot && { ...shot, stage: 'making' } })),
              effects('SHOOT.ACCEPTED', (_, { photo }) => [
                { type: 'make-photo', photo, specification: policy.photo.specification },
              ]),
            ],
          },
        },
      },
      making: {
        on: {
          'PHOTO.MADE': [
            {
              // It would only fill the box: a rejected picture cannot be handed in again.
              guard: both(madeOfThis, rejectedBefore),
              target: 'ready',
              actions: [
                change('PHOTO.MADE', () => ({ shot: null, lastFailures: ['same-picture'] })),
                effects('PHOTO.MADE', (context, { photo, made }) => [
                  ...release(context, photo),
                  ...release(context, made),
                ]),
              ],
            },
            {
              guard: madeOfThis,
              target: 'inspecting',
              actions: [
                change('PHOTO.MADE', ({ mode, evidenceSince }, { made, hash, at }) => ({
                  shot: { photo: made, hash, stage: 'inspecting' },
                  // Inspecting a picture taken live leaves frames and scores.
                  ...(mode !== 'album' && { evidenceSince: evidenceSince ?? at }),
                })),
                effects('PHOTO.MADE', ({ mode }, { made }) => [
                  { type: 'inspect-photo', photo: made, mode: mode ?? 'live' },
                ]),
              ],
            },
          ],
          'PHOTO.NOT_MADE': notMade,
        },
      },
      inspecting: {
        on: {
          'PHOTO.NOT_MADE': notMade,
          'INSPECTION.DONE': [
            {
              guard: both(ok, passed),
              target: '#draft',
              // The same picture, handed in twice from the album, is one draft.
              actions: [
                effects('INSPECTION.DONE', (context, { photo }) =>
                  sameDraft(context) ? release(context, photo) : [],
                ),
                change('INSPECTION.DONE', (context, { photo, at }) => ({
                  drafts: sameDraft(context)
                    ? context.drafts
                    : [...context.drafts, { photo, hash: context.shot?.hash ?? '', storedAt: at }],
                  shot: null,
                  lastFailures: [],
                })),
              ],
            },
            {
              guard: both(ok, inHand),
              target: 'ready',
              actions: [
                change('INSPECTION.DONE', (_, { failures }) => ({
                  shot: null,
                  lastFailures: failures.slice(0, 12).map((failure) => failure.code),
                })),
                effects('INSPECTION.DONE', (context, { photo }) => release(context, photo)),
              ],
            },
          ],
        },
      },
    },
  });
}

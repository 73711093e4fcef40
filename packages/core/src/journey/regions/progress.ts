import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { CloseReason, JourneyContext } from '../context.ts';
import type { Effect } from '../effects.ts';
import { closeOrders, withClosing } from '../orders.ts';
import { campaignEnd } from '../rules/campaign-end.ts';
import { closesWithCampaign, replacementDeadline, replacementDue } from '../rules/closing.ts';
import { keptLongEnough } from '../rules/retention.ts';
import { isCorrectionOpen } from '../rules/review-rules.ts';
import { withOneLeft } from '../rules/submissions.ts';
import { cancelPublication, isTakenBack, withTakenBack } from '../rules/taken-back.ts';
import { isLateVerdict, withUnjudged } from '../rules/unjudged.ts';
import { both, change, effects, type JourneyState, journeySetup, noted, permitted, when } from '../setup.ts';
import { closed } from '../states/closed.ts';
import { corrected } from '../states/correction.ts';
import { done } from '../states/done.ts';
import { draft, release } from '../states/draft.ts';
import { notice } from '../states/notice.ts';
import { pay } from '../states/pay.ts';
import { publish } from '../states/publish.ts';
import { requirements } from '../states/requirements.ts';
import { reset } from '../states/reset.ts';
import { releaseTwins, review, withoutRejected } from '../states/review.ts';
import { shoot } from '../states/shoot.ts';
import { upload } from '../states/upload.ts';
import { verify } from '../states/verify.ts';

/** The picture between the shutter and the draft box is dropped. */
function releaseShot(context: JourneyContext): readonly Effect[] {
  return context.shot ? release(context, context.shot.photo) : [];
}

/** Where the student is: verify … done. */
export function progress(policy: CapturePolicy): JourneyState {
  const ok = permitted(policy);
  // Orders that may still be paid are closed with the journey.
  const closing = (context: JourneyContext, reason: CloseReason, at: number): Partial<JourneyContext> => ({
    ...withClosing(context),
    closed: { reason, at },
    shot: null,
    chosen: null,
  });
  const campaignOver = when(
    'TICK',
    (context, { at }) => at >= campaignEnd(policy) && closesWithCampaign(context),
  );
  const tooLate = when('TICK', (context, { at }) => {
    const due = replacementDue(context);
    return due !== null && at > due;
  });
  const over = when('TICK', (context, { at }) => keptLongEnough(policy, context, at));
  // Who missed a deadline was told then.
  const told = ({ closed }: JourneyContext): Effect[] =>
    closed === null ? [{ type: 'notify', about: 'photo-status', what: 'closed' }] : [];

  return journeySetup.createStateConfig({
    initial: 'verify',
    on: {
      TICK: [
        {
          guard: both(ok, campaignOver),
          target: '.closed',
          actions: [
            effects('TICK', (context) => [...closeOrders(context), ...told(context)]),
            change('TICK', (context, { at }) => closing(context, 'campaign-ended', at)),
          ],
        },
        {
          guard: both(ok, tooLate),
          target: '.closed',
          actions: [
            effects('TICK', (context) => [
              ...closeOrders(context),
              ...releaseShot(context),
              ...told(context),
            ]),
            change('TICK', (context, { at }) => ({
              ...withUnjudged(context),
              ...closing(context, 'deadline', at),
            })),
          ],
        },
        {
          guard: both(ok, over),
          target: '.closed',
          actions: [
            effects('TICK', (context) => closeOrders(context)),
            change('TICK', (context, { at }) => closing(context, 'retention-ended', at)),
          ],
        },
      ],
      'CAMPAIGN.ENDED': {
        guard: both(ok, when('CAMPAIGN.ENDED', closesWithCampaign)),
        target: '.closed',
        actions: [
          effects('CAMPAIGN.ENDED', (context) => [...closeOrders(context), ...told(context)]),
          change('CAMPAIGN.ENDED', (context, { at }) => closing(context, 'campaign-ended', at)),
        ],
      },
      'CONSENT.WITHDRAWN': {
        guard: both(
          ok,
          when('CONSENT.WITHDRAWN', (context) => context.closed?.reason !== 'withdrawn'),
        ),
        target: '.closed',
        actions: [
          effects('CONSENT.WITHDRAWN', (context) => [...closeOrders(context), ...cancelPublication(context)]),
          change('CONSENT.WITHDRAWN', (context, { at }) => ({
            ...withTakenBack(context),
            ...closing(context, 'withdrawn', at),
          })),
        ],
      },
      RESET: {
        guard: ok,
        target: '.reset',
        actions: [
          effects('RESET', (context) => [
            ...releaseShot(context),
            ...releaseTwins(context),
            ...cancelPublication(context),
          ]),
          change('RESET', (context, { level, reasons, deadline, at }) => ({
            ...withTakenBack(context),
            ...withUnjudged(context),
            ...withOneLeft(policy, context),
            ...withoutRejected(context),
            shot: null,
            closed: null,
            reset: { level, reasons, at, deadline: replacementDeadline(policy, deadline, at) },
          })),
          effects('RESET', () => [{ type: 'notify', about: 'photo-status', what: 'reset' }]),
        ],
      },
      'VIDEO.REMEMBERED': {
        guard: ok,
        actions: change('VIDEO.REMEMBERED', (_, { version, at }) => ({
          video: { version, startedAt: at, reportedAt: at, watched: [], finishedAt: at },
        })),
      },
      // The registry was faster than the reset: people have to sort out what is now online.
      'PUBLISH.ONLINE': {
        guard: both(
          ok,
          when('PUBLISH.ONLINE', (context, { photo }) => isTakenBack(context, photo)),
        ),
        actions: [
          // Told once; the registry may say it again.
          change('PUBLISH.ONLINE', ({ takenBack = [] }, { photo }) => ({
            takenBack: takenBack.filter((one) => one !== photo),
          })),
          effects('PUBLISH.ONLINE', ({ closed }) => [
            {
              type: 'escalate',
              what: closed?.reason === 'withdrawn' ? 'published-after-withdrawal' : 'published-after-reset',
            },
          ]),
        ],
      },
      'PUBLISH.FAILED': {
        guard: both(
          ok,
          when('PUBLISH.FAILED', (context, { photo }) => isTakenBack(context, photo)),
        ),
        actions: noted,
      },
      // Nobody waits for it any more: the picture it was made of was dropped meanwhile.
      'PHOTO.MADE': {
        guard: ok,
        actions: effects('PHOTO.MADE', (_, { made }) => [{ type: 'release-photo', photo: made }]),
      },
      // Of a picture dropped meanwhile; what it means for the permit is kept there.
      'INSPECTION.DONE': {
        guard: both(ok, when('INSPECTION.DONE', isLateVerdict)),
        actions: change('INSPECTION.DONE', () => ({ unjudged: null })),
      },
      'CORRECTION.DONE': {
        guard: both(ok, when('CORRECTION.DONE', isCorrectionOpen)),
        actions: corrected,
      },
      'DOWNLOAD.REQUESTED': {
        guard: ok,
        actions: effects('DOWNLOAD.REQUESTED', ({ submission }) =>
          submission === null ? [] : [{ type: 'grant-download', photo: submission.photo }],
        ),
      },
    },
    states: {
      verify: verify(policy),
      notice: notice(policy),
      requirements: requirements(policy),
      shoot: shoot(policy),
      draft: draft(policy),
      pay: pay(policy),
      upload: upload(policy),
      review: review(policy),
      reset: reset(policy),
      publish: publish(policy),
      done: done(),
      closed: closed(),
    },
  });
}

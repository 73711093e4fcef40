import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { CloseReason, JourneyContext } from '../context.ts';
import type { Effect } from '../effects.ts';
import { closeOrders, withClosing } from '../orders.ts';
import { campaignEnd } from '../rules/campaign-end.ts';
import { closesWithCampaign, replacementDeadline, replacementDue } from '../rules/closing.ts';
import { keptLongEnough } from '../rules/retention.ts';
import { both, change, effects, type JourneyState, journeySetup, permitted, when } from '../setup.ts';
import { closed } from '../states/closed.ts';
import { done } from '../states/done.ts';
import { draft, release } from '../states/draft.ts';
import { notice } from '../states/notice.ts';
import { pay } from '../states/pay.ts';
import { publish } from '../states/publish.ts';
import { requirements } from '../states/requirements.ts';
import { reset } from '../states/reset.ts';
import { review, withoutRejected } from '../states/review.ts';
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
            change('TICK', (context, { at }) => closing(context, 'deadline', at)),
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
          effects('CONSENT.WITHDRAWN', (context) => closeOrders(context)),
          change('CONSENT.WITHDRAWN', (context, { at }) => closing(context, 'withdrawn', at)),
        ],
      },
      RESET: {
        guard: ok,
        target: '.reset',
        actions: [
          effects('RESET', releaseShot),
          change('RESET', (context, { level, reasons, deadline, at }) => ({
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
        guard: ok,
        actions: effects('PUBLISH.ONLINE', () => [{ type: 'escalate', what: 'published-after-reset' }]),
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

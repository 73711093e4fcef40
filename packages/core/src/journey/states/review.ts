import type { CapturePolicy } from '../../policy/capture-policy.ts';
import { addWorkingDays } from '../../policy/working-days.ts';
import type { JourneyContext } from '../context.ts';
import type { Effect } from '../effects.ts';
import { replacementDeadline } from '../rules/closing.ts';
import { rejectionMark } from '../rules/draft-rules.ts';
import { isCorrectionOpen } from '../rules/review-rules.ts';
import { both, change, effects, type JourneyState, journeySetup, permitted, when } from '../setup.ts';
import { corrected, requestCorrection } from './correction.ts';
import { release } from './draft.ts';

/** At most this many rejected pictures are remembered. */
const REMEMBERED = 16;

function withMark(rejected: readonly string[], hash: string): readonly string[] {
  const mark = rejectionMark(hash);
  return [...rejected.filter((known) => known !== mark), mark].slice(-REMEMBERED);
}

/** What a rejection or reset leaves: the picture is out of the box and known again. */
export function withoutRejected({ drafts, submission, rejected }: JourneyContext): Partial<JourneyContext> {
  if (submission === null) return { chosen: null };
  return {
    chosen: null,
    drafts: drafts.filter((d) => d.photo !== submission.photo && d.hash !== submission.hash),
    rejected: withMark(rejected, submission.hash),
    submission: { ...submission, approvedAt: null },
  };
}

/** The same picture under other names is out of the box too, and nobody needs it. */
export function releaseTwins({ drafts, submission }: JourneyContext): readonly Effect[] {
  return drafts
    .filter(({ photo, hash }) => hash === submission?.hash && photo !== submission.photo)
    .map(({ photo }) => ({ type: 'release-photo', photo }));
}

/** The school looks at the picture. */
export function review(policy: CapturePolicy): JourneyState {
  const ok = permitted(policy);
  const approve = {
    guard: ok,
    target: '#publish',
    actions: [
      change('REVIEW.APPROVED', ({ submission }, { at }) => ({
        submission: submission && {
          ...submission,
          approvedAt: at,
          dueAt: addWorkingDays(policy, at, policy.review.publishDueWorkingDays),
          escalated: false,
        },
      })),
      effects('REVIEW.APPROVED', () => [{ type: 'notify', about: 'photo-status', what: 'approved' }]),
    ],
  } as const;
  const reject = {
    guard: ok,
    target: '#reset',
    actions: [
      effects('REVIEW.REJECTED', releaseTwins),
      change('REVIEW.REJECTED', (context, { reasons, at }) => ({
        ...withoutRejected(context),
        reset: {
          level: 'review',
          reasons,
          at,
          deadline: replacementDeadline(
            policy,
            policy.review.replaceWithinMs === null ? null : at + policy.review.replaceWithinMs,
            at,
          ),
        },
      })),
      effects('REVIEW.REJECTED', () => [{ type: 'notify', about: 'photo-status', what: 'rejected' }]),
    ],
  } as const;
  const withdraw = {
    guard: ok,
    target: '#draft',
    actions: change('REVIEW.WITHDRAWN', () => ({ chosen: null, submission: null })),
  } as const;
  const overdue = when(
    'TICK',
    ({ submission }, { at }) => submission !== null && !submission.escalated && at >= submission.dueAt,
  );

  return journeySetup.createStateConfig({
    id: 'review',
    initial: 'pending',
    on: {
      'CORRECTION.REQUESTED': requestCorrection(policy),
      TICK: {
        guard: both(ok, overdue),
        actions: [
          change('TICK', ({ submission }) => ({
            submission: submission && { ...submission, escalated: true },
          })),
          effects('TICK', () => [{ type: 'escalate', what: 'review' }]),
        ],
      },
      'REVIEW.REJECTED': reject,
    },
    states: {
      pending: {
        // What is wrong about the student is put right before anything is approved.
        always: { guard: ({ context }) => isCorrectionOpen(context), target: 'correction' },
        on: {
          'REVIEW.APPROVED': approve,
          'REVIEW.WITHDRAWN': withdraw,
          'RETOUCH.REQUESTED': { guard: ok, target: 'retouch' },
        },
      },
      /** 修图: staff mend what the making of the picture spoiled. */
      retouch: {
        on: {
          'RETOUCH.DONE': {
            guard: ok,
            target: 'pending',
            actions: [
              change(
                'RETOUCH.DONE',
                ({ submission, drafts, chosen, rejected }, { photo, retouched, hash }) => ({
                  // What had to be retouched cannot come back as it was.
                  rejected: submission === null ? rejected : withMark(rejected, submission.hash),
                  submission: submission && { ...submission, photo: retouched, hash },
                  drafts: drafts.map((d) => (d.photo === photo ? { ...d, photo: retouched, hash } : d)),
                  chosen: chosen === photo ? retouched : chosen,
                }),
              ),
              effects('RETOUCH.DONE', (context, { photo }) => release(context, photo)),
            ],
          },
        },
      },
      correction: {
        on: {
          'CORRECTION.DONE': { guard: ok, target: 'pending', actions: corrected },
          'REVIEW.WITHDRAWN': withdraw,
        },
      },
    },
  });
}

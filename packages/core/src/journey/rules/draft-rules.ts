import type { Draft, JourneyContext } from '../context.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { mayAct, mayHandIn } from './may-act.ts';
import type { Rules } from './rule.ts';
import { submissionsLeft } from './submissions.ts';

function draftOf({ drafts }: JourneyContext, photo: string): Draft | undefined {
  return drafts.find((draft) => draft.photo === photo);
}

/** What is kept of a rejected picture's hash: 64 bits, enough to know it among a student's own. */
export function rejectionMark(hash: string): string {
  return hash.slice(0, 16);
}

function known(context: JourneyContext, photo: string): Refusal | undefined {
  return draftOf(context, photo) ? undefined : refuse('draft/unknown');
}

export const DRAFT_RULES: Rules<
  'DRAFT.CHOSEN' | 'DRAFT.DELETED' | 'UPLOAD.CONFIRMED' | 'UPLOAD.STORED' | 'UPLOAD.FAILED'
> = {
  'DRAFT.CHOSEN': (policy, context, event) =>
    mayAct(policy, context, event.at) ?? known(context, event.photo),
  'DRAFT.DELETED': (policy, context, event) => {
    const draft = draftOf(context, event.photo);
    const blocked = mayAct(policy, context, event.at);
    if (blocked) return blocked;
    if (!draft) return refuse('draft/unknown');
    if (context.chosen === draft.photo) return refuse('draft/in-use');
    const deletableAt = draft.storedAt + policy.shooting.drafts.deletableAfterMs;
    return event.at < deletableAt ? refuse('draft/not-yet-deletable', deletableAt) : undefined;
  },
  'UPLOAD.CONFIRMED': (policy, context, event) => {
    const draft = draftOf(context, event.photo);
    const blocked = mayHandIn(policy, context, event.at);
    if (blocked) return blocked;
    if (!draft) return refuse('draft/unknown');
    if (policy.review.forbidSamePicture && context.rejected.includes(rejectionMark(draft.hash))) {
      return refuse('upload/same-picture');
    }
    return submissionsLeft(policy, context) === 0 ? refuse('upload/limit-reached') : undefined;
  },
  'UPLOAD.STORED': (_, context, event) =>
    context.chosen === event.photo ? undefined : refuse('event/stale-result'),
  'UPLOAD.FAILED': (_, context, event) =>
    context.chosen === event.photo ? undefined : refuse('event/stale-result'),
};

import { message } from '../messages/message.ts';
import { addWorkingDays } from '../policy/working-days.ts';
import type { JourneyView } from './journey-view.ts';
import type { Scene } from './scene.ts';

/** How long review or publication takes, while the student waits for it and something is known of it. */
export function estimate({ policy, context, messages, state }: Scene): JourneyView['estimate'] {
  const { submission } = context;
  const of = state.progress.startsWith('review') ? 'review' : 'publish';
  if (submission === null || (of === 'publish' && state.progress !== 'publish.queued')) return null;
  const { estimateWorkingDays, publishEstimateWorkingDays } = policy.review;
  const workingDays = of === 'review' ? estimateWorkingDays : publishEstimateWorkingDays;
  if (workingDays === 0) return null;
  const since = of === 'review' ? submission.storedAt : (submission.approvedAt ?? submission.storedAt);
  return {
    of,
    workingDays,
    expectedAt: addWorkingDays(policy, since, workingDays),
    text: message(messages, `estimate/${of}`, { days: workingDays }),
  };
}

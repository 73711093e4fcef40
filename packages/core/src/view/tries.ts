import { submissionsLeft } from '../journey/rules/submissions.ts';
import { message } from '../messages/message.ts';
import type { JourneyView, TriesView } from './journey-view.ts';
import type { Scene } from './scene.ts';

/** How many failures are left before a lock, and how many uploads. */
export function tries({ policy, context, messages }: Scene): JourneyView['tries'] {
  const { livenessBeforeLock, qualityBeforeLock, authenticityBeforeLock } = policy.attempts;
  const submissions = submissionsLeft(policy, context);
  const { liveness, quality, authenticity } = context.attempts;
  const view = (kind: keyof JourneyView['tries'], limit: number, used: number): TriesView => {
    const left = Math.max(0, limit - used);
    return { left, text: message(messages, `tries/${kind}`, { count: left }) };
  };
  return {
    liveness: view('liveness', livenessBeforeLock, liveness),
    quality: view('quality', qualityBeforeLock, quality),
    authenticity: view('authenticity', authenticityBeforeLock, authenticity),
    submissions: submissions === null ? null : view('submissions', submissions, 0),
  };
}

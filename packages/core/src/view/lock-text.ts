import type { JourneyContext } from '../journey/context.ts';
import { message, sentences } from '../messages/message.ts';
import type { Scene } from './scene.ts';

/** A lock in the words of the documents. That drafts can be uploaded is said only when there are some. */
export function lockText(
  { messages, context, time }: Scene,
  lock: NonNullable<JourneyContext['lock']>,
): string {
  const first =
    lock.reason === 'quality' && lock.until !== null
      ? message(messages, 'lock/quality', { until: time(lock.until) })
      : message(messages, lock.reason === 'quality' ? 'refusal/shoot/locked' : `lock/${lock.reason}`);
  const because = lock.because === undefined ? [] : [message(messages, `lock/staff/${lock.because}`)];
  const drafts =
    context.drafts.length === 0
      ? []
      : [message(messages, lock.reason === 'quality' ? 'lock/quality/drafts' : 'lock/drafts')];
  return sentences(messages, [first, ...because, ...drafts]);
}

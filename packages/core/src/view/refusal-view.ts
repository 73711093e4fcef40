import type { Envelope } from '../engine/envelope.ts';
import type { Refusal, RefusalCode } from '../journey/refusal.ts';
import { message, sentences } from '../messages/message.ts';
import type { Messages } from '../messages/message-key.ts';
import type { CapturePolicy } from '../policy/capture-policy.ts';
import type { RefusalView } from './journey-view.ts';
import { lockText } from './lock-text.ts';
import { type Scene, sceneOf, type ViewOptions } from './scene.ts';

/**
 * A refusal that came back from the engine or the server, for the student: what is wrong, when it may be tried
 * again, whom to ask. A lock is told in the words of the lock.
 * @example
 * const reply = await send(button.event);
 * if (!reply.accepted) show(describeRefusal(reply, envelope, policy, messages, { at: now }).text);
 */
export function describeRefusal(
  refusal: Refusal,
  envelope: Envelope,
  policy: CapturePolicy,
  messages: Messages,
  options: ViewOptions,
): RefusalView {
  return refusalView(sceneOf(envelope, policy, messages, options), refusal);
}

export function refusalView(scene: Scene, { code, retryAt }: Refusal): RefusalView {
  const { support } = scene;
  const text = refusalText(scene, code, retryAt);
  return retryAt === undefined ? { code, text, support } : { code, text, retryAt, support };
}

function refusalText(scene: Scene, code: RefusalCode, retryAt: number | undefined): string {
  const { messages, context, time } = scene;
  const locked = code === 'shoot/locked' || code === 'shoot/locked-until';
  if (locked && context.lock !== null) return lockText(scene, context.lock);
  const text = message(messages, `refusal/${code}`);
  if (retryAt === undefined) return text;
  return sentences(messages, [text, message(messages, 'refusal/retry-at', { until: time(retryAt) })]);
}

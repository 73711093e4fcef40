import { watchedUpTo } from '../journey/rules/video-rules.ts';
import { message } from '../messages/message.ts';
import type { JourneyView } from './journey-view.ts';
import type { Scene } from './scene.ts';

/** How far the requirement video was watched, for the way of shooting that is chosen or the only one. */
export function videoView({ policy: { shooting }, context, messages }: Scene): JourneyView['video'] {
  const required = shooting.video;
  const mode = context.mode ?? (shooting.modes.length === 1 ? shooting.modes[0] : undefined);
  if (required === null || mode === undefined || !required.modes.includes(mode)) return null;
  const { version, durationMs } = required;
  const seen = context.video?.version === version ? context.video : null;
  const finished = seen !== null && seen.finishedAt !== null;
  const watchedMs = finished ? durationMs : Math.min(durationMs, watchedUpTo(seen?.watched ?? []));
  const percent = Math.floor((100 * watchedMs) / durationMs);
  const text = message(messages, 'label/video-progress', { percent });
  return { version, watchedMs, durationMs, finished, text };
}

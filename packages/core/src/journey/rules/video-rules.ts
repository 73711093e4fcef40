import { refuse } from '../refusal.ts';
import { mayAct } from './may-act.ts';
import type { Rules } from './rule.ts';

/** A player reports in steps and a network delays: this much, in milliseconds, is not held against the viewer. */
export const TOLERANCE = 2000;

/** How far the video was watched without a gap from its beginning. */
export function watchedUpTo(watched: readonly (readonly [number, number])[]): number {
  const [first] = watched;
  return first !== undefined && first[0] <= TOLERANCE ? first[1] : 0;
}

export const VIDEO_RULES: Rules<'VIDEO.STARTED' | 'VIDEO.PLAYED' | 'VIDEO.FINISHED' | 'VIDEO.REMEMBERED'> = {
  'VIDEO.STARTED': (policy, context, event) =>
    mayAct(policy, context, event.at) ??
    (event.version === policy.shooting.video?.version ? undefined : refuse('video/version-outdated')),
  'VIDEO.PLAYED': (policy, context, event) => {
    const { video } = context;
    const blocked = mayAct(policy, context, event.at);
    if (blocked) return blocked;
    if (!video || video.finishedAt !== null) return refuse('video/not-started');
    const length = policy.shooting.video?.durationMs ?? 0;
    if (event.from > watchedUpTo(video.watched) + TOLERANCE || event.to > length + TOLERANCE) {
      return refuse('video/skipped-ahead');
    }
    // Nobody can be further in a video than time has passed since it began, whatever the reports in between.
    return event.to > event.at - video.startedAt + TOLERANCE ? refuse('video/too-fast') : undefined;
  },
  'VIDEO.FINISHED': (policy, context, event) => {
    const { video } = context;
    const blocked = mayAct(policy, context, event.at);
    if (blocked) return blocked;
    if (!video || video.finishedAt !== null) return refuse('video/not-started');
    const length = policy.shooting.video?.durationMs ?? 0;
    if (watchedUpTo(video.watched) < length - TOLERANCE) return refuse('video/incomplete');
    return event.at - video.startedAt < length - TOLERANCE
      ? refuse('video/too-fast', video.startedAt + length - TOLERANCE)
      : undefined;
  },
  'VIDEO.REMEMBERED': (policy, { closed }, event) => {
    // After a withdrawal nothing more is learned of the student.
    if (closed) return refuse('journey/closed');
    const { video } = policy.shooting;
    return video?.rememberedBy === 'account' && event.version === video.version
      ? undefined
      : refuse('video/version-outdated');
  },
};

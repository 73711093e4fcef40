import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { JourneyContext } from '../context.ts';
import { mustPayFirst } from '../rules/pay-rules.ts';
import { TOLERANCE, watchedUpTo } from '../rules/video-rules.ts';
import { change, effects, type JourneyState, journeySetup, permitted } from '../setup.ts';

/** The video still has to be watched for the chosen way of taking the photo. */
function videoMissing(policy: CapturePolicy, { mode, video }: JourneyContext): boolean {
  const required = policy.shooting.video;
  if (required === null || mode === null || !required.modes.includes(mode)) return false;
  return video === null || video.finishedAt === null || video.version !== required.version;
}

/** Time that counts when the video is started again: a pause earns none, nor does a player that was ahead of it. */
function timeWatched({ watched, startedAt, reportedAt }: NonNullable<JourneyContext['video']>): number {
  return Math.min(watchedUpTo(watched), reportedAt - startedAt);
}

/** Joins what was just played to what was watched before, over gaps that are not held against the viewer. */
function addWatched(
  watched: readonly (readonly [number, number])[],
  from: number,
  to: number,
): readonly (readonly [number, number])[] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...watched, [from, to] as const].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last === undefined || start > last[1] + TOLERANCE) joined.push([start, end]);
    else last[1] = Math.max(last[1], end);
  }
  return joined;
}

/** How the photo will be taken, and the requirement video to its end. */
export function requirements(policy: CapturePolicy): JourneyState {
  const ok = permitted(policy);
  const [onlyMode, ...others] = policy.shooting.modes;
  const chosen = {
    guard: ok,
    target: '#requirements.video',
    actions: change('MODE.CHOSEN', (_, { mode }) => ({ mode })),
  };

  return journeySetup.createStateConfig({
    id: 'requirements',
    initial: 'mode',
    always: { guard: ({ context }) => mustPayFirst(policy, context), target: '#pay' },
    // Who may not take a picture, or has one already, is not held up by the video.
    on: { 'DRAFT.CHOSEN': { guard: ok, target: '#draft' } },
    states: {
      mode: {
        always: [
          { guard: ({ context }) => context.mode !== null, target: 'video' },
          {
            guard: () => others.length === 0,
            target: 'video',
            actions: journeySetup.assign({ mode: onlyMode ?? null }),
          },
        ],
        on: { 'MODE.CHOSEN': chosen },
      },
      video: {
        always: { guard: ({ context }) => !videoMissing(policy, context), target: '#shoot' },
        on: {
          'MODE.CHOSEN': chosen,
          'VIDEO.STARTED': {
            guard: ok,
            // Starting the same video again goes on where it was left: another day, another session.
            actions: change('VIDEO.STARTED', ({ video }, { version, at }) => ({
              video:
                video?.version === version
                  ? { ...video, startedAt: at - timeWatched(video), reportedAt: at }
                  : { version, startedAt: at, reportedAt: at, watched: [], finishedAt: null },
            })),
          },
          'VIDEO.PLAYED': {
            guard: ok,
            actions: change('VIDEO.PLAYED', ({ video }, { from, to, at }) => ({
              video: video && {
                ...video,
                reportedAt: at,
                watched: addWatched(video.watched, from, Math.max(from, to)),
              },
            })),
          },
          'VIDEO.FINISHED': {
            guard: ok,
            actions: [
              change('VIDEO.FINISHED', ({ video }, { at }) => ({
                video: video && { ...video, finishedAt: at },
              })),
              effects('VIDEO.FINISHED', ({ video }) =>
                video && policy.shooting.video?.rememberedBy === 'account'
                  ? [{ type: 'remember-video', version: video.version }]
                  : [],
              ),
            ],
          },
        },
      },
    },
  });
}

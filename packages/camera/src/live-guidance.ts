import type { GuidancePort } from '@tucai/core/camera';
import { type JudgedFrame, judgeFrame, type LiveTracker, NO_FRAME, type RuleSet } from '@tucai/vision';
import type { CameraFeed } from './media/camera-feed.ts';
import { readFrame } from './media/read-frame.ts';

/** Looks at live frames, or loads what does when the camera is opened. */
export type TrackerSource = LiveTracker | (() => Promise<LiveTracker>);

export interface LiveGuidanceOptions {
  readonly tracker: TrackerSource;
  readonly rules: RuleSet;
  /** Most frames looked at in a second. */
  readonly framesPerSecond: number;
  /** What only draws a remark stands in the way this long, see `judgeFrame`. */
  readonly patienceMs: number;
  /** Hears of every frame that was judged. */
  readonly onJudged: (frame: JudgedFrame) => void;
}

const STALL_MS = 2000;

/** The guidance port of the camera session: one frame at a time, the next when the last was judged. */
export function liveGuidance(feed: CameraFeed, options: LiveGuidanceOptions): GuidancePort {
  const { rules, patienceMs, framesPerSecond, onJudged } = options;
  const tracker = loadOnce(options.tracker);
  let count = 0;
  return {
    start(listener) {
      const stopped = new AbortController();
      let judged = NO_FRAME;
      const judge = async (eye: LiveTracker, picture: ImageBitmap, at: number): Promise<void> => {
        const observation = await eye.look(readFrame(picture), at);
        if (stopped.signal.aborted) return picture.close();
        judged = judgeFrame(judged, observation, rules, { patienceMs, stallMs: STALL_MS });
        const { state, hint, quality } = judged;
        count += 1;
        const frame = state === 'ready' ? `frame-${count}` : null;
        if (frame === null) picture.close();
        else feed.frames.keep(frame, quality, picture);
        onJudged(judged);
        listener({ type: 'frame', frame: { frame, at, state, hint, quality } });
      };
      const run = async (): Promise<void> => {
        const eye = await tracker();
        eye.reset();
        while (!stopped.signal.aborted) {
          const at = performance.now();
          // A camera that gives no picture at the moment is no fault of the guidance.
          const picture = await feed.grab().catch(() => undefined);
          if (picture) await judge(eye, picture, at);
          await pause(1000 / framesPerSecond - (performance.now() - at));
        }
      };
      run().catch(() => {
        if (!stopped.signal.aborted) listener({ type: 'failed' });
      });
      return () => stopped.abort();
    },
  };
}

/** Loads when first asked, and again after a failure. */
function loadOnce(source: TrackerSource): () => Promise<LiveTracker> {
  if (typeof source !== 'function') return async () => source;
  let loading: Promise<LiveTracker> | undefined;
  return () => {
    loading ??= source().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));

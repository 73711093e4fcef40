import type { GuidancePort } from '@tucai/core/camera';
import {
  type HeadOutline,
  type JudgedFrame,
  judgeFrame,
  type LiveTracker,
  NO_FRAME,
  type RuleSet,
} from '@tucai/vision';
import type { CameraFeed } from './media/camera-feed.ts';
import { readFrame } from './media/read-frame.ts';

export interface LiveGuidanceOptions {
  /** Loads what looks, or hands out what was loaded. */
  readonly load: () => Promise<LiveTracker>;
  /** Lets go of what was loaded, because it failed. */
  readonly forget: () => void;
  readonly rules: RuleSet;
  /** The frame line on the screen. */
  readonly outline: HeadOutline;
  /** Most frames looked at in a second; asked before each. */
  readonly framesPerSecond: () => number;
  /** Hears of every frame that was judged. */
  readonly onJudged: (frame: JudgedFrame) => void;
  /** Hears why there is no guidance any more. */
  readonly onFailed: (reason: unknown) => void;
}

/** What only draws a remark stands in the way this long, in milliseconds. Ours, as the default of `guidanceConfig`. */
const TIMES = { patienceMs: 8000, stallMs: 2000 };

/** Time between two frames counts as at most this, in milliseconds: nobody saw that the head was still. Ours. */
const UNSEEN = 400;

/** One look that takes longer, in milliseconds, never ends: a worker that was killed says nothing. Ours. */
const LOOK_MS = 15_000;

/** What has judged so many frames and then fails is loaded once more; what fails before will do so again. Ours. */
const PROVEN = 20;

/** The guidance port of the camera session: one frame at a time, the next when the last was judged. */
export function liveGuidance(feed: CameraFeed, options: LiveGuidanceOptions): GuidancePort {
  const { rules, outline, onJudged } = options;
  let count = 0;
  return {
    start(listener) {
      const stopped = new AbortController();
      const { signal } = stopped;
      let judged = NO_FRAME;
      let last: number | null = null;
      /** The session's time: after a stall it goes on as it is, so that the session notices. */
      let clock = 0;
      let proof = 0;
      const judge = async (eye: LiveTracker, picture: ImageBitmap, at: number): Promise<void> => {
        let name: string | null = null;
        try {
          const observation = await inTime(eye.look(readFrame(picture), at));
          if (signal.aborted) return;
          judged = judgeFrame(judged, observation, rules, TIMES, outline);
          const { state, hint, quality } = judged;
          const gap = at - (last ?? at);
          last = at;
          clock += gap > TIMES.stallMs ? gap : Math.min(gap, UNSEEN);
          count += 1;
          proof += 1;
          if (state === 'ready') {
            name = `frame-${count}`;
            feed.frames.keep(name, quality, picture);
          }
          onJudged(judged);
          listener({ type: 'frame', frame: { frame: name, at: clock, state, hint, quality } });
        } finally {
          if (name === null) picture.close();
        }
      };
      const watch = async (): Promise<void> => {
        const eye = await options.load();
        if (signal.aborted) return;
        eye.reset();
        while (!signal.aborted) {
          await feed.fresh(signal);
          if (signal.aborted) return;
          const at = performance.now();
          // A camera that gives no picture at the moment is no fault of the guidance.
          const picture = await feed.grab().catch(() => undefined);
          if (picture) await judge(eye, picture, at);
          await pause(1000 / rate(options, eye) - (performance.now() - at));
        }
      };
      const run = async (): Promise<void> => {
        for (;;) {
          try {
            return await watch();
          } catch (error) {
            if (signal.aborted) return;
            options.forget();
            if (proof < PROVEN) throw error;
            proof = 0;
          }
        }
      };
      run().catch((error: unknown) => {
        if (signal.aborted) return;
        options.onFailed(error);
        listener({ type: 'failed' });
      });
      return () => stopped.abort();
    },
  };
}

/** What host and tracker both bear, between a frame in two seconds and thirty in one. */
function rate({ framesPerSecond }: LiveGuidanceOptions, eye: LiveTracker): number {
  const wanted = Math.min(framesPerSecond(), eye.framesPerSecond ?? 30);
  return Number.isNaN(wanted) ? 1 : Math.max(0.5, Math.min(30, wanted));
}

async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`A frame was not looked at within ${LOOK_MS} ms.`)), LOOK_MS);
  });
  return await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));

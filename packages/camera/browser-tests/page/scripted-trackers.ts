import type { LiveTracker } from '@tucai/vision';
import { emptyFrame, goodFrame } from '../../../vision/src/testing/light-observation.ts';
import type { TrackerLoad } from '../../src/index.ts';

/** Trackers that see what a test wants, and fail when it wants. */
export interface ScriptedTrackers {
  /** How often one was loaded, and how many of these were not freed. */
  loads: number;
  open: number;
  /** Frames they were asked for. */
  looks: number;
  sees: 'nobody' | 'a good head';
  /** The next look does this. */
  next: 'answers' | 'throws' | 'hangs';
  framesPerSecond: number | undefined;
  /** Milliseconds of a look. */
  takes: number;
  readonly load: (load: TrackerLoad) => Promise<LiveTracker>;
}

export function scriptedTrackers(): ScriptedTrackers {
  const script: ScriptedTrackers = {
    loads: 0,
    open: 0,
    looks: 0,
    sees: 'nobody',
    next: 'answers',
    framesPerSecond: undefined,
    takes: 0,
    load: async () => {
      script.loads += 1;
      script.open += 1;
      return {
        framesPerSecond: script.framesPerSecond,
        look: async (_, at) => {
          script.looks += 1;
          const { next } = script;
          script.next = 'answers';
          if (next === 'throws') throw new Error('the worker died');
          await new Promise((resolve) => setTimeout(resolve, script.takes));
          if (next === 'hangs') await new Promise(() => undefined);
          return script.sees === 'nobody' ? emptyFrame(at) : goodFrame(at);
        },
        reset: () => undefined,
        dispose: () => {
          script.open -= 1;
        },
      };
    },
  };
  return script;
}

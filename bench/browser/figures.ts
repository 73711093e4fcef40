import type { Spread } from './spread.ts';

/** From the load of a page, with nothing cached, in milliseconds. */
export interface FirstAnswers {
  readonly pageRuns: Spread;
  readonly cameraOpen: Spread;
  readonly modelsReady: Spread;
  readonly answer: Spread;
  /** Processor time of all processes of the browser up to then. */
  readonly cpu: Spread;
  /** Bytes of all files that were fetched up to then, as gzip sends them. */
  readonly transferred: number;
}

/** One frame, in milliseconds. */
export interface FrameFigures {
  /** Time that passed. */
  readonly whole: Spread;
  /** Processor time of all processes of the browser. */
  readonly cpu: Spread;
  /** Median time from the call of each model to its answer, in frames in which it was called, and the share of such frames. */
  readonly models: Readonly<Record<string, { readonly wall: number; readonly frames: number }>>;
}

/** How busy the machine is. */
export interface MachineMoment {
  /** Load average of the last minute. */
  readonly load: number;
  /** How many processors other work keeps busy, watched for two seconds in which the bench rests. */
  readonly others: number;
}

export interface Figures {
  readonly chromium: string;
  readonly processors: number;
  /** When the bench began and when it ended. */
  readonly machine: readonly [before: MachineMoment, after: MachineMoment];
  readonly runs: number;
  readonly tier: string;
  readonly first: FirstAnswers;
  readonly frame: FrameFigures;
  /** Guidance on the camera without a pause, and milliseconds that reading one of its frames takes. */
  readonly film: { readonly framesPerSecond: Spread; readonly reading: number };
  /** @mediapipe/tasks-vision in the same run; null without its model. */
  readonly mediapipe: {
    readonly first: FirstAnswers;
    readonly frame: FrameFigures;
    /** The guidance of this package on it. */
    readonly tracker: FrameFigures;
  } | null;
}

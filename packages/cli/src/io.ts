import type { Writable } from 'node:stream';

/** A stream that may be a terminal. */
export type TextStream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** What the program knows of the world outside, so that a test can run it without a process of its own. */
export interface Io {
  readonly stdout: TextStream;
  readonly stderr: TextStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Relative paths start here. */
  readonly cwd: string;
  /** Milliseconds from any fixed start; only differences are used. */
  readonly now: () => number;
  /** Aborted on Ctrl-C: the photo at hand is finished, then the summary follows. */
  readonly stop: AbortSignal;
  /** Arguments for the Node of the worker process, in tests. */
  readonly workerArgs?: readonly string[] | undefined;
}

import type { Span } from './stopwatch.ts';

/** What one fresh process measured. */
export interface Figures {
  readonly runs: number;
  readonly runtime: string;
  readonly node: string;
  /** Medians of one photo. */
  readonly decode: Span;
  readonly analyse: Span;
  readonly inspect: Span;
  readonly photo: Span;
  /** Median of decoding the same file in full with sharp and nothing else. */
  readonly reference: Span;
  /** From the start of the process to its first report, loading of code and models included. */
  readonly firstReport: Span;
  /** Bytes: the most memory the process held up to the last photo. */
  readonly peakMemory: number;
}

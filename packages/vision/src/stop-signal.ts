import { VisionError } from './errors.ts';

/** The part of an `AbortSignal` that is read here; named apart because this package knows no platform. */
export interface StopSignal {
  readonly aborted: boolean;
}

/** @throws VisionError `aborted` */
export function throwIfAborted(signal: StopSignal | undefined): void {
  if (signal?.aborted)
    throw new VisionError('aborted', 'The analysis was stopped by its caller.', { retryable: true });
}

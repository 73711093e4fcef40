export interface Backoff {
  /** Longest wait after the first failure, in milliseconds. */
  readonly baseMs: number;
  /** The longest wait ever. */
  readonly capMs: number;
}

/**
 * How long to wait after a failed attempt: exponential with full jitter, that is anything from nothing to
 * `min(capMs, baseMs · 2^(attempt − 1))`, so that what failed together does not come back together.
 * @param attempt 1 for the first
 * @param random in [0, 1)
 * @returns whole milliseconds
 */
export function backoffDelay({ baseMs, capMs }: Backoff, attempt: number, random: number): number {
  return Math.floor(random * Math.min(capMs, baseMs * 2 ** (attempt - 1)));
}

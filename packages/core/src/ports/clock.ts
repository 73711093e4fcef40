/**
 * The time of this machine.
 *
 * Guaranteed by who implements it: epoch milliseconds, an integer. Not guaranteed: that it never goes
 * backwards, or that two machines agree. The journey keeps its own time from running backwards, and nothing
 * opens early because of a wrong clock by more than the clock is wrong.
 */
export interface Clock {
  now(): number;
}

/**
 * Waiting, for the time limits of effects and for loops. Never for deadlines of a journey: those are stored
 * and found by the ticker, so that they outlive the process.
 */
export interface Timers {
  /**
   * Calls back once after a time in milliseconds (0 to 2^31 − 1, about 24 days).
   * @returns cancels it; harmless when it has already happened
   */
  after(ms: number, callback: () => void): () => void;
}

export interface InOrderOptions<T, R> {
  /** How many items are worked on at once, finished ones that wait for their turn included. */
  readonly window: number;
  /** The signal is aborted when the answer is not wanted any more. */
  readonly work: (item: T, signal: AbortSignal) => Promise<R>;
  /** Once aborted: the item that is due is finished and handed out, nothing else. */
  readonly stop?: AbortSignal | undefined;
}

/**
 * Works on several items at once and hands the answers out in the order of the items. An error of `work` is thrown
 * when its turn comes. Leaving early aborts what is under way and waits until it has ended.
 */
export async function* inOrder<T, R>(
  items: readonly T[],
  options: InOrderOptions<T, R>,
): AsyncGenerator<R, void> {
  const { window, work, stop } = options;
  const rest = items.values();
  const leaving = new AbortController();
  const underWay: Promise<R>[] = [];

  function fill(): void {
    while (underWay.length < window && !stop?.aborted) {
      const { done, value } = rest.next();
      if (done) return;
      const answer = work(value, leaving.signal);
      // Its turn to be awaited comes later; until then a rejection must not count as unhandled.
      answer.catch(() => undefined);
      underWay.push(answer);
    }
  }

  try {
    fill();
    for (let due = underWay.shift(); due !== undefined; due = underWay.shift()) {
      const answer = await due;
      fill();
      yield answer;
      if (stop?.aborted) return;
    }
  } finally {
    leaving.abort();
    await Promise.allSettled(underWay);
  }
}

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LifeSigns } from './life-signs.ts';

function worker() {
  let pings = 0;
  let dead = 0;
  const signs = new LifeSigns(
    () => void pings++,
    () => void dead++,
  );
  return { signs, pings: () => pings, dead: () => dead };
}

const MINUTE = 60_000;

describe('LifeSigns', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('takes a worker for dead that owes an answer and says nothing for more than a minute', () => {
    const { signs, pings, dead } = worker();
    signs.asked({ call: 'load', id: 1, args: [[]] });
    vi.advanceTimersByTime(MINUTE);
    expect([pings(), dead()]).toEqual([4, 0]);
    vi.advanceTimersByTime(MINUTE);
    expect([pings(), dead()]).toEqual([4, 1]);
  });

  it('waits as long as it likes for one that answers pings', () => {
    const { signs, dead } = worker();
    signs.asked({ call: 'load', id: 1, args: [[]] });
    for (let minute = 0; minute < 20; minute++) {
      vi.advanceTimersByTime(MINUTE);
      signs.heard({ kind: 'alive' });
    }
    expect(dead()).toBe(0);
  });

  it('leaves one in peace that owes nothing', () => {
    const { signs, pings } = worker();
    signs.asked({ call: 'load', id: 1, args: [[]] });
    signs.asked({ call: 'load', id: 2, args: [[]] });
    signs.asked({ call: 'abort', id: 2 });
    signs.heard({ kind: 'answer', id: 1, value: undefined });
    vi.advanceTimersByTime(15_000);
    expect(pings()).toBe(1);
    signs.heard({ kind: 'answer', id: 2, value: undefined });
    vi.advanceTimersByTime(10 * MINUTE);
    expect(pings()).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

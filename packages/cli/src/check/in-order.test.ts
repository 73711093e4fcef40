import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

describe('inOrder', () => {
  it('keeps the order and the window whatever each item takes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 6 }), { maxLength: 20 }),
        fc.integer({ min: 1, max: 5 }),
        async (turns, window) => {
          let running = 0;
          let most = 0;
          const work = async (wait: number): Promise<number> => {
            most = Math.max(most, ++running);
            for (let i = 0; i < wait; i++) await turn();
            running -= 1;
            return wait;
          };
          const answers: number[] = [];
          for await (const answer of inOrder(turns, { window, work })) answers.push(answer);
          expect(answers).toEqual(turns);
          expect(most).toBeLessThanOrEqual(window);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('starts the next while the consumer is busy', async () => {
    const started: number[] = [];
    const answers = inOrder([1, 2, 3, 4], { window: 2, work: async (n) => started.push(n) });
    await answers.next();
    expect(started).toEqual([1, 2, 3]);
    await answers.return();
  });

  it('throws an error only when its turn comes', async () => {
    const work = async (n: number): Promise<number> => {
      if (n === 2) throw new Error('two');
      return n;
    };
    const answers = inOrder([1, 2, 3], { window: 3, work });
    expect((await answers.next()).value).toBe(1);
    await turn();
    await expect(answers.next()).rejects.toThrow('two');
  });

  it('finishes the item that is due after a stop, and aborts the others', async () => {
    const stop = new AbortController();
    const aborted: number[] = [];
    const work = async (n: number, signal: AbortSignal): Promise<number> => {
      signal.addEventListener('abort', () => aborted.push(n));
      await turn();
      if (n === 1) stop.abort();
      else while (!signal.aborted) await turn();
      return n;
    };
    const answers: number[] = [];
    for await (const n of inOrder([1, 2, 3], { window: 2, work, stop: stop.signal })) answers.push(n);
    expect(answers).toEqual([1]);
    expect(aborted).toContain(2);
    expect(aborted).not.toContain(3);
  });
});

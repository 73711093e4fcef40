import { describe, expect, it } from 'vitest';
import type { JourneyEngine } from '../engine/journey-engine.ts';
import { openBench, STAFF } from './testing/bench.ts';
import { COUNTER_WAIT_MS, createCounterEngine } from './testing/counter-engine.ts';
import { createTicker } from './ticker.ts';

const LOCKED = { type: 'STAFF.LOCKED', reason: 'retouched' };
const names = Array.from({ length: 7 }, (_, i) => `ses_Abc${i}`);

/** Seven sessions that wait for a tick, each one millisecond later than the one before. */
async function waiting(options: Parameters<typeof openBench>[0] = {}) {
  const bench = await openBench(options);
  for (const id of names) {
    await bench.service.start(id, { id: 'counter', version: 1 });
    await bench.service.send(id, LOCKED, STAFF);
    bench.time.advance(1);
  }
  const ticks = async () =>
    Promise.all(
      names.map(async (id) => (await bench.log(id)).filter(({ event }) => event.type === 'TICK').length),
    );
  return { ...bench, ticks };
}

describe('tick', () => {
  it('reaches each session when its time has come, page by page', async () => {
    const { options, time, ticks } = await waiting();
    const ticker = createTicker({ ...options, page: 2 });
    time.advance(COUNTER_WAIT_MS - 7 - 1);
    expect(await ticker.tick()).toEqual({ ticked: 0, skipped: 0, failed: 0 });
    time.advance(5);
    expect(await ticker.tick()).toEqual({ ticked: 5, skipped: 0, failed: 0 });
    expect(await ticks()).toEqual([1, 1, 1, 1, 1, 0, 0]);
    time.advance(1_000_000);
    expect(await ticker.tick()).toEqual({ ticked: 2, skipped: 0, failed: 0 });
    expect(await ticker.tick()).toEqual({ ticked: 0, skipped: 0, failed: 0 });
    expect(await ticks()).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it('passes once when many instances tick at the same time', async () => {
    const { options, time, ticks } = await waiting();
    time.advance(COUNTER_WAIT_MS);
    const summaries = await Promise.all(Array.from({ length: 8 }, () => createTicker(options).tick()));
    expect(await ticks()).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(summaries.reduce((sum, { ticked }) => sum + ticked, 0)).toBe(7);
    expect(summaries.every(({ failed }) => failed === 0)).toBe(true);
  });

  it('does not pass early when the clock goes backwards', async () => {
    const { ticker, time, ticks } = await waiting();
    time.advance(-1_000_000);
    expect((await ticker.tick()).ticked).toBe(0);
    time.advance(1_000_000 + COUNTER_WAIT_MS - 8);
    expect((await ticker.tick()).ticked).toBe(0);
    time.advance(8);
    expect((await ticker.tick()).ticked).toBe(7);
    expect(await ticks()).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it('does not try to read pages without sessions', async () => {
    const { options } = await openBench();
    expect(() => createTicker({ ...options, page: 0 })).toThrow(
      expect.objectContaining({ code: 'input/invalid' }),
    );
  });

  it('goes on when one session cannot be ticked', async () => {
    const counter = createCounterEngine();
    const engine: JourneyEngine = {
      ...counter,
      step: (envelope, event) => {
        const ticked =
          typeof event === 'object' && event !== null && 'type' in event && event.type === 'TICK';
        if (ticked && envelope.id === names[0]) throw new Error('王小明');
        return counter.step(envelope, event);
      },
    };
    const errors: string[] = [];
    const bench = await waiting({ engine });
    bench.time.advance(COUNTER_WAIT_MS);
    const ticker = createTicker({
      ...bench.options,
      page: 1,
      onError: (code, id) => errors.push(`${code} ${id}`),
    });
    expect(await ticker.tick()).toEqual({ ticked: 6, skipped: 0, failed: 1 });
    expect(errors).toEqual([`effect/failed ${names[0]}`]);
    expect(await bench.ticks()).toEqual([0, 1, 1, 1, 1, 1, 1]);
  });
});

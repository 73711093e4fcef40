import { describe, expect, it } from 'vitest';
import type { EffectRun } from '../ports/effect-handlers.ts';
import { createEffectRunner } from './effect-runner.ts';
import { createMemorySessionStore } from './memory-session-store.ts';
import { AGAIN, ID, matched, openBench, STUDENT, TAKEN, verification } from './testing/bench.ts';

const KEY = `${ID}:1:0`;
const NOTHING = { claimed: 0, done: 0, retrying: 0, 'given-up': 0, overtaken: 0, broken: 0 };
const ok = async (): Promise<void> => {};

describe('the time limit', () => {
  it('aborts the signal, tries again, and drops what comes too late', async () => {
    const signals: EffectRun['signal'][] = [];
    let finishFirst = () => {};
    const { service, runner, time, counts, log } = await openBench({
      timeoutMs: 1000,
      leaseMs: 5000,
      handlers: {
        'verify-identity': ({ evidence }, { signal, attempt }) => {
          signals.push(signal);
          if (attempt > 1) return Promise.resolve(matched(evidence));
          return new Promise((resolve) => {
            finishFirst = () => resolve(matched(evidence));
          });
        },
      },
    });
    await service.send(ID, verification('evi_1'), STUDENT);
    const first = runner.runOnce();
    // The handler is called some turns of the event loop later.
    while (signals.length === 0) await Promise.resolve();
    time.advance(1000);
    expect(await first).toMatchObject({ retrying: 1 });
    expect(signals[0]?.aborted).toBe(true);
    time.advance(1000);
    expect(await runner.runOnce()).toMatchObject({ done: 1 });
    finishFirst();
    await Promise.resolve();
    expect(await counts()).toMatchObject({ liveness: 1 });
    expect(await log()).toHaveLength(2);
    expect(signals[1]?.aborted).toBe(false);
  });

  it('leaves no timer behind', async () => {
    const { service, runner, time } = await openBench({ handlers: { 'release-photo': ok } });
    await service.send(ID, AGAIN, STUDENT);
    await runner.drain();
    expect(time.waiting()).toBe(0);
  });
});

describe('two runners', () => {
  it('apply one answer when the lease of the first ran out', async () => {
    const finish: (() => void)[] = [];
    const { service, runner, options, time, counts, log } = await openBench({
      handlers: {
        'verify-identity': ({ evidence }) =>
          new Promise((resolve) => finish.push(() => resolve(matched(evidence)))),
      },
      timeoutMs: 100_000,
      leaseMs: 100_001,
    });
    // The clock jumps without the timers noticing, as when a machine is suspended.
    const clock = { now: () => time.clock.now() + jumped };
    let jumped = 0;
    const second = createEffectRunner({ ...options, clock });
    await service.send(ID, verification('evi_1'), STUDENT);
    const first = runner.runOnce();
    while (finish.length < 1) await Promise.resolve();
    jumped = 100_001;
    const other = second.runOnce();
    while (finish.length < 2) await Promise.resolve();
    for (const end of finish) end();
    const fates = await Promise.all([first, other]);
    expect(fates.map((fate) => fate.done).sort()).toEqual([0, 1]);
    expect(fates.map((fate) => fate.overtaken).sort()).toEqual([0, 1]);
    expect(await counts()).toMatchObject({ liveness: 1 });
    expect(await log()).toHaveLength(2);
  });
});

describe('a broken store', () => {
  it('stops one effect and no other; the effect runs again when its lease is over', async () => {
    const memory = createMemorySessionStore();
    let broken = true;
    const store = {
      ...memory,
      settle: (settlement: Parameters<typeof memory.settle>[0]) =>
        broken ? Promise.reject(new Error('connection lost')) : memory.settle(settlement),
    };
    const errors: string[] = [];
    let released = 0;
    const { service, runner, time, counts } = await openBench({
      store,
      onError: (code, key) => errors.push(`${code} ${key}`),
      handlers: {
        'release-photo': async () => void released++,
        'verify-identity': async ({ evidence }) => matched(evidence),
      },
    });
    await service.send(ID, AGAIN, STUDENT);
    await service.send(ID, verification('evi_1'), STUDENT);
    expect(await runner.drain()).toEqual({ ...NOTHING, claimed: 2, done: 1, broken: 1 });
    expect(errors).toEqual([`effect/failed ${KEY}`]);
    expect(await counts()).toMatchObject({ liveness: 1 });
    broken = false;
    time.advance(150_000);
    expect(await runner.drain()).toEqual({ ...NOTHING, claimed: 1, done: 1 });
    expect(released).toBe(2);
  });

  it('that cannot even be read rejects', async () => {
    const store = {
      ...createMemorySessionStore(),
      claim: () => Promise.reject(new Error('connection lost')),
    };
    const { runner } = await openBench({ store });
    await expect(runner.runOnce()).rejects.toThrow('connection lost');
  });

  it('that lost the session gives its effects up', async () => {
    const memory = createMemorySessionStore();
    let lost = false;
    const store = { ...memory, load: async (id: string) => (lost ? null : memory.load(id)) };
    const { service, runner } = await openBench({ store });
    await service.send(ID, TAKEN, STUDENT);
    lost = true;
    expect(await runner.runOnce()).toMatchObject({ 'given-up': 1 });
    expect(await memory.deadLetters(1)).toMatchObject([{ errorCode: 'session/unknown' }]);
  });
});

describe('createEffectRunner', () => {
  it.each([
    [{ timeoutMs: 1000, leaseMs: 1000 }, 'leaseMs'],
    [{ batch: 0 }, 'batch'],
    [{ maxAttempts: 1.5 }, 'maxAttempts'],
    [{ timeoutMs: 2 ** 31, leaseMs: 2 ** 32 }, 'timeoutMs'],
    [{ backoff: { baseMs: 0, capMs: 1 } }, 'backoff.baseMs'],
  ])('refuses %j', async (limits, path) => {
    const { options } = await openBench();
    expect(() => createEffectRunner({ ...options, ...limits })).toThrow(
      expect.objectContaining({ code: 'input/invalid', details: { [path]: expect.any(String) } }),
    );
  });
});

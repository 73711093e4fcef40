import { expect, it } from 'vitest';
import { repeat } from './repeat.ts';
import { createManualTime } from './testing/manual-time.ts';

/** Lets promises that are already fulfilled have their effect. */
const settle = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

function setUp() {
  const time = createManualTime(0);
  const runs: (() => void)[] = [];
  const errors: unknown[] = [];
  const loop = repeat(() => new Promise<void>((resolve) => runs.push(resolve)), {
    timers: time.timers,
    everyMs: 1000,
    onError: (error) => errors.push(error),
  });
  const finish = async (): Promise<void> => {
    runs.at(-1)?.();
    await settle();
  };
  return { time, runs, errors, loop, finish };
}

it('begins at once and pauses after each run', async () => {
  const { time, runs, finish } = setUp();
  await settle();
  expect(runs).toHaveLength(1);
  time.advance(5000);
  await settle();
  expect(runs).toHaveLength(1);
  await finish();
  time.advance(999);
  await settle();
  expect(runs).toHaveLength(1);
  time.advance(1);
  await settle();
  expect(runs).toHaveLength(2);
});

it('runs sooner when woken, never twice at once, and once more for any number of calls', async () => {
  const { time, runs, loop, finish } = setUp();
  await settle();
  loop.wake();
  loop.wake();
  await settle();
  expect(runs).toHaveLength(1);
  await finish();
  expect(runs).toHaveLength(2);
  await finish();
  expect(runs).toHaveLength(2);
  loop.wake();
  await settle();
  expect(runs).toHaveLength(3);
  await finish();
  time.advance(1000);
  await settle();
  expect(runs).toHaveLength(4);
  expect(time.waiting()).toBe(0);
});

it('waits for the run that goes on when it is stopped, and starts no other', async () => {
  const { time, runs, loop, finish } = setUp();
  await settle();
  let stopped = false;
  const stopping = loop.stop().then(() => {
    stopped = true;
  });
  loop.wake();
  await settle();
  expect(stopped).toBe(false);
  await finish();
  await stopping;
  time.advance(10_000);
  loop.wake();
  await settle();
  expect(runs).toHaveLength(1);
  expect(time.waiting()).toBe(0);
});

it('goes on after a failure', async () => {
  const time = createManualTime(0);
  const errors: unknown[] = [];
  let runs = 0;
  const task = () => {
    runs++;
    throw new Error('down');
  };
  const loop = repeat(task, { timers: time.timers, everyMs: 10, onError: (error) => errors.push(error) });
  await settle();
  time.advance(10);
  await settle();
  expect([runs, errors.length]).toEqual([2, 2]);
  await loop.stop();
});

import { describe, expect, it } from 'vitest';
import { TucaiError } from '../errors/tucai-error.ts';
import type { EffectRun } from '../ports/effect-handlers.ts';
import type { DeadLetter } from '../ports/outbox.ts';
import { createEffectRunner } from './effect-runner.ts';
import { AGAIN, ID, matched, openBench, STUDENT, TAKEN, verification } from './testing/bench.ts';
import { MORNING } from './testing/sample-session.ts';

const KEY = `${ID}:1:0`;
const NOTHING = { claimed: 0, done: 0, retrying: 0, 'given-up': 0, overtaken: 0, broken: 0 };

describe('an effect that succeeds', () => {
  it('gets its key, the journey of now and the attempt', async () => {
    const runs: EffectRun[] = [];
    const { service, runner } = await openBench({
      handlers: { 'release-photo': async (_, run) => void runs.push(run) },
    });
    await service.send(ID, AGAIN, STUDENT);
    await service.send(ID, verification('evi_1'), STUDENT);
    await runner.runOnce();
    expect(runs).toMatchObject([
      { key: KEY, attempt: 1, session: { id: ID, rev: 2 }, signal: { aborted: false } },
    ]);
  });

  it('is done once, and its answer is in the log with its key', async () => {
    const { service, runner, log, counts } = await openBench({
      handlers: { 'verify-identity': async ({ evidence }) => matched(evidence) },
    });
    await service.send(ID, verification('evi_1'), STUDENT);
    expect(await runner.runOnce()).toEqual({ ...NOTHING, claimed: 1, done: 1 });
    expect(await runner.runOnce()).toEqual(NOTHING);
    expect((await log())[1]).toEqual({
      rev: 2,
      event: { ...matched('evi_1'), at: MORNING, by: { role: 'system' } },
      receivedAt: MORNING,
      commandId: null,
      answers: KEY,
    });
    expect(await counts()).toMatchObject({ liveness: 1 });
  });

  it('may be answered later by somebody else', async () => {
    const { service, runner, counts } = await openBench({
      handlers: { 'verify-identity': async () => undefined },
    });
    await service.send(ID, verification('evi_1'), STUDENT);
    expect(await runner.drain()).toEqual({ ...NOTHING, claimed: 1, done: 1 });
    await service.send(ID, matched('evi_1'), { role: 'system' }, { commandId: 'evt_1' });
    await service.send(ID, matched('evi_1'), { role: 'system' }, { commandId: 'evt_1' });
    expect(await counts()).toMatchObject({ liveness: 1 });
  });

  it('is done when the journey refuses its answer, having moved on', async () => {
    const { service, runner, store, log } = await openBench({
      handlers: { 'verify-identity': async () => matched('evi_other') },
    });
    await service.send(ID, verification('evi_1'), STUDENT);
    expect(await runner.drain()).toEqual({ ...NOTHING, claimed: 1, done: 1 });
    expect(await log()).toHaveLength(1);
    expect(await store.deadLetters(10)).toEqual([]);
  });
});

describe('an effect that fails', () => {
  it('waits by its attempt and the random number', async () => {
    const attempts: number[] = [];
    const { service, runner, time, log } = await openBench({
      backoff: { baseMs: 1000, capMs: 3000 },
      handlers: {
        'release-photo': async (_, { attempt }) => {
          attempts.push(attempt);
          throw new Error('Wang Xiaoming has no photo');
        },
      },
    });
    await service.send(ID, AGAIN, STUDENT);
    // Half of 1 s, of 2 s, and of the cap.
    for (const wait of [500, 1000, 1500, 1500]) {
      expect(await runner.drain()).toEqual({ ...NOTHING, claimed: 1, retrying: 1 });
      time.advance(wait - 1);
      expect(await runner.drain()).toEqual(NOTHING);
      time.advance(1);
    }
    expect(attempts).toEqual([1, 2, 3, 4]);
    expect(await log()).toHaveLength(1);
  });

  it('does not come back before the time its error gives', async () => {
    const busy = new TucaiError('pay/busy', 'Later.', { retryable: true, retryAt: MORNING + 60_000 });
    const { service, runner, time } = await openBench({
      handlers: {
        'release-photo': async () => {
          throw busy;
        },
      },
    });
    await service.send(ID, AGAIN, STUDENT);
    await runner.drain();
    time.advance(59_999);
    expect(await runner.drain()).toEqual(NOTHING);
    time.advance(1);
    expect(await runner.drain()).toMatchObject({ claimed: 1 });
  });

  it.each([
    ['that is final', new TucaiError('photo/unreadable', 'No.'), 'photo/unreadable'],
    ['whose code is a name', new TucaiError('王小明', 'No.'), 'effect/failed'],
    ['whose code is a number', new TucaiError('13800138000', 'No.'), 'effect/failed'],
    ['whose code holds a number', new TucaiError('chsi/320102199901010011', 'No.'), 'effect/failed'],
  ])('with an error %s is given up at once, and journey and people are told', async (_, error, reason) => {
    const letters: DeadLetter[] = [];
    const { service, runner, store, log } = await openBench({
      onGivenUp: (letter) => void letters.push(letter),
      handlers: {
        'make-photo': async () => {
          throw error;
        },
      },
    });
    await service.send(ID, TAKEN, STUDENT);
    expect(await runner.drain()).toEqual({ ...NOTHING, claimed: 1, 'given-up': 1 });
    expect((await log())[1]).toMatchObject({
      event: { type: 'PHOTO.NOT_MADE', photo: 'pho_1', reason },
      answers: KEY,
    });
    expect(letters).toMatchObject([{ key: KEY, sessionId: ID, attempts: 1, errorCode: reason }]);
    expect(await store.deadLetters(10)).toEqual(letters);
  });

  it('is given up after the last attempt, and can be revived', async () => {
    let broken = true;
    const { service, runner, store, time } = await openBench({
      maxAttempts: 3,
      handlers: {
        'release-photo': async () => {
          if (broken) throw new Error('down');
        },
      },
    });
    await service.send(ID, AGAIN, STUDENT);
    const fates = [];
    for (let i = 0; i < 4; i++) {
      fates.push(await runner.runOnce());
      time.advance(3_600_000);
    }
    expect(fates).toMatchObject([{ retrying: 1 }, { retrying: 1 }, { 'given-up': 1 }, { claimed: 0 }]);
    expect(await store.deadLetters(10)).toMatchObject([
      { key: KEY, attempts: 3, errorCode: 'effect/failed' },
    ]);
    broken = false;
    await store.revive(KEY, MORNING);
    expect(await runner.drain()).toMatchObject({ done: 1 });
  });

  it('is given up without another try when it keeps killing its process', async () => {
    let runs = 0;
    const { service, runner, store, time } = await openBench({
      maxAttempts: 2,
      handlers: { 'release-photo': async () => void runs++ },
    });
    await service.send(ID, AGAIN, STUDENT);
    for (let i = 0; i < 2; i++) {
      await store.claim({ now: time.clock.now(), limit: 1, leaseMs: 10 });
      time.advance(10);
    }
    expect(await runner.drain()).toMatchObject({ 'given-up': 1 });
    expect(runs).toBe(0);
    expect(await store.deadLetters(10)).toMatchObject([{ errorCode: 'effect/too-many-attempts' }]);
  });

  it('does not hide the next effect of another lane, and holds up its own', async () => {
    const order: string[] = [];
    const { service, runner, time } = await openBench({
      handlers: {
        'release-photo': async (_, { key, attempt }) => {
          order.push(`${key} ${attempt}`);
          if (key === KEY && attempt === 1) throw new Error('down');
        },
        'verify-identity': async ({ evidence }) => {
          order.push(evidence);
          return matched(evidence);
        },
      },
    });
    await service.send(ID, AGAIN, STUDENT);
    await service.send(ID, AGAIN, STUDENT);
    await service.send(ID, verification('evi_1'), STUDENT);
    await runner.drain();
    expect(order).toEqual([`${KEY} 1`, 'evi_1']);
    time.advance(1_000);
    await runner.drain();
    expect(order).toEqual([`${KEY} 1`, 'evi_1', `${KEY} 2`, `${ID}:2:0 1`]);
  });
});

describe('a handler that is wrong', () => {
  const verify = async (handler: () => Promise<unknown>) => {
    const bench = await openBench();
    // As a program in JavaScript could: the type checker lets no such handler pass.
    Object.assign(bench.options.handlers, { 'verify-identity': handler });
    await bench.service.send(ID, verification('evi_1'), STUDENT);
    await bench.runner.runOnce();
    return bench;
  };

  it.each([
    ['an answer to something else', { type: 'TICK' }, 'effect/wrong-answer'],
    ['no event', 'done', 'effect/wrong-answer'],
    ['an event with personal data', { ...matched('evi_1'), name: '王小明' }, 'effect/invalid-answer'],
  ])('because it gives %s is given up', async (_, answer, errorCode) => {
    const { store, log } = await verify(async () => answer);
    expect(await store.deadLetters(10)).toMatchObject([{ errorCode }]);
    expect(await log()).toHaveLength(1);
    expect(JSON.stringify([await store.deadLetters(10), await store.load(ID)])).not.toContain('王');
  });

  it('because it throws before it returns a promise is tried again', async () => {
    const { store, log } = await verify(() => {
      throw new Error('bug');
    });
    expect(await store.deadLetters(10)).toEqual([]);
    expect(await log()).toHaveLength(1);
  });

  it('because it is missing is tried again, maybe by a newer program', async () => {
    const { options, service, store, time } = await openBench();
    const { 'verify-identity': _, ...older } = options.handlers;
    const runner = createEffectRunner({ ...options, handlers: Object.assign(older) });
    await service.send(ID, verification('evi_1'), STUDENT);
    expect(await runner.runOnce()).toMatchObject({ retrying: 1 });
    time.advance(2_000);
    const newer = { ...options.handlers, 'verify-identity': async () => matched('evi_1') };
    expect(await createEffectRunner({ ...options, handlers: newer }).runOnce()).toMatchObject({ done: 1 });
    expect(await store.deadLetters(10)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Actor } from '../journey/actor.ts';
import { createCaptureService } from './capture-service.ts';
import { createMemorySessionStore } from './memory-session-store.ts';
import { createCounterEngine } from './testing/counter-engine.ts';
import { createManualTime } from './testing/manual-time.ts';
import { MORNING } from './testing/sample-session.ts';

const ID = 'ses_Abc1';
const POLICY = { id: 'counter', version: 1 };
const STUDENT: Actor = { role: 'student', id: 'acc_1' };
const STAFF: Actor = { role: 'staff', id: 'acc_2' };
const again = { type: 'SHOOT.AGAIN' };

async function opened(options: { readonly maxTries?: number; readonly onOutbox?: () => void } = {}) {
  const time = createManualTime(MORNING);
  const store = createMemorySessionStore();
  const engine = createCounterEngine();
  const service = createCaptureService({ store, engines: () => engine, clock: time.clock, ...options });
  await service.start(ID, POLICY);
  const log = () => store.events(ID, 0, 1000);
  return { time, store, service, log };
}

describe('start', () => {
  it('opens a session once', async () => {
    const { service, time } = await opened();
    await service.send(ID, again, STUDENT);
    time.advance(5);
    const second = await service.start(ID, POLICY);
    expect(second).toMatchObject({ created: false, envelope: { rev: 1, updatedAt: MORNING } });
    expect(await service.start('ses_Abc2', POLICY)).toMatchObject({ created: true, envelope: { rev: 0 } });
  });

  it('refuses an id of another policy, and one of the wrong form without repeating it', async () => {
    const { service } = await opened();
    await expect(service.start(ID, { id: 'other', version: 1 })).rejects.toMatchObject({
      code: 'session/exists',
    });
    const wrong = await service.start('王小明 13800138000', POLICY).catch((error: unknown) => error);
    expect(wrong).toMatchObject({ code: 'input/invalid' });
    expect(String(wrong)).not.toMatch(/王|138/);
  });
});

describe('a journey that begins with an effect', () => {
  it('has it in the outbox, once, and wakes the runner', async () => {
    const counter = createCounterEngine();
    const { effects } = counter.step(counter.start(ID, MORNING).envelope, { ...again, at: MORNING });
    const engine = { ...counter, start: (id: string, at: number) => ({ ...counter.start(id, at), effects }) };
    let woken = 0;
    const [store, { clock }] = [createMemorySessionStore(), createManualTime(MORNING)];
    const service = createCaptureService({
      store,
      engines: async () => engine,
      clock,
      onOutbox: () => woken++,
    });
    await service.start(ID, POLICY);
    await service.start(ID, POLICY);
    expect(woken).toBe(1);
    expect(await store.claim({ now: MORNING, limit: 9, leaseMs: 1 })).toMatchObject([{ key: `${ID}:1:0` }]);
  });
});

describe('send', () => {
  it('stores what was accepted with the time and the actor of the server', async () => {
    const { service, log, time } = await opened();
    time.advance(10);
    const event = { ...again, at: 1, by: { role: 'staff', id: 'acc_9' } };
    const reply = await service.send(ID, event, STUDENT);
    expect(reply).toMatchObject({ accepted: true, repeated: false, envelope: { rev: 1 } });
    const at = MORNING + 10;
    expect(await log()).toEqual([
      { rev: 1, event: { ...again, at, by: STUDENT }, receivedAt: at, commandId: null, answers: null },
    ]);
  });

  it('says what is allowed, to whom', async () => {
    const { service } = await opened();
    expect((await service.look(ID, 'staff')).allowed).toEqual(['STAFF.LOCKED']);
    const reply = await service.send(ID, again, STUDENT);
    expect(reply.allowed).toEqual(['SHOOT.AGAIN', 'VERIFY.STARTED', 'SHOOT.TAKEN']);
    expect(JSON.parse(JSON.stringify(reply)).allowed).toEqual(reply.allowed);
  });

  it.each([
    ['an event of staff', { type: 'STAFF.UNLOCKED' }, STUDENT, 'event/not-allowed'],
    ['a result', { type: 'PAY.SUCCEEDED', orderNo: 'order-1' }, STUDENT, 'event/not-allowed'],
    ['an event of students', again, STAFF, 'event/not-allowed'],
    ['an event of students', again, { role: 'system' } as const, 'event/not-allowed'],
    ['an unknown type', { type: 'SHOOT' }, STUDENT, 'event/invalid'],
    ['an unknown field', { ...again, name: '王小明' }, STUDENT, 'event/invalid'],
    ['nothing', null, STUDENT, 'event/invalid'],
    ['a list', [again], STUDENT, 'event/invalid'],
    ['a text', 'SHOOT.AGAIN', STUDENT, 'event/invalid'],
    ['what the journey does not take now', { type: 'PAY.STARTED' }, STUDENT, 'event/not-now'],
  ])('refuses %s and stores nothing', async (_, event, actor, code) => {
    const { service, log, store } = await opened();
    const reply = await service.send(ID, event, actor, { commandId: 'cmd_1' });
    expect(reply).toMatchObject({ accepted: false, code, envelope: { rev: 0 } });
    expect(reply.allowed).toBeDefined();
    expect(await log()).toEqual([]);
    expect((await store.load(ID))?.envelope.rev).toBe(0);
  });

  it('knows no session that was not started, and says so without the id', async () => {
    const { service } = await opened();
    const error = await service.send('王小明', again, STUDENT).catch((e: unknown) => e);
    expect(error).toMatchObject({ code: 'session/unknown', retryable: false });
    expect(String(error)).not.toContain('王');
    await expect(service.look('ses_Abc2', 'student')).rejects.toMatchObject({ code: 'session/unknown' });
  });

  it.each([
    [{ role: 'student', id: '王小明' } as const, undefined],
    [STUDENT, '13800138000'],
    [STUDENT, '320102199901010011'],
  ])('refuses an actor or a command that could carry personal data', async (actor, commandId) => {
    const { service } = await opened();
    const options = commandId === undefined ? {} : { commandId };
    await expect(service.send(ID, again, actor, options)).rejects.toMatchObject({ code: 'input/invalid' });
  });

  it('never lets time run backwards in the journey, and notes what the clock said', async () => {
    const { service, log, time } = await opened();
    time.advance(500);
    await service.send(ID, again, STUDENT);
    time.advance(-400);
    await service.send(ID, again, STUDENT);
    expect((await log()).map(({ event, receivedAt }) => [event.at, receivedAt])).toEqual([
      [MORNING + 500, MORNING + 500],
      [MORNING + 500, MORNING + 100],
    ]);
  });

  it('wakes the runner when there is something to do', async () => {
    let woken = 0;
    const { service } = await opened({ onOutbox: () => woken++ });
    await service.send(ID, again, STAFF);
    expect(woken).toBe(0);
    await service.send(ID, again, STUDENT);
    expect(woken).toBe(1);
    // An act of staff is to be written into the audit log.
    await service.send(ID, { type: 'STAFF.LOCKED', reason: 'retouched' }, STAFF);
    expect(woken).toBe(2);
  });
});

describe('a command sent twice', () => {
  const commandId = 'cmd_f81d4fae-7dec-11d0-a765-00a0c91e6bf6';

  it('acts once', async () => {
    const { service, log } = await opened();
    await service.send(ID, again, STUDENT, { commandId });
    await service.send(ID, again, STUDENT);
    const reply = await service.send(ID, again, STUDENT, { commandId });
    expect(reply).toMatchObject({ accepted: true, repeated: true, envelope: { rev: 2 } });
    expect(await log()).toHaveLength(2);
  });

  it('acts once when sent twenty times at once', async () => {
    const { service, log } = await opened();
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => service.send(ID, again, STUDENT, { commandId })),
    );
    expect(replies.filter((reply) => reply.accepted && !reply.repeated)).toHaveLength(1);
    expect(replies.filter((reply) => reply.accepted && reply.repeated)).toHaveLength(19);
    expect(await log()).toHaveLength(1);
  });

  it('is tried again when it was refused', async () => {
    const { service } = await opened();
    const matched = { type: 'VERIFY.MATCHED', evidence: 'evi_1', student: 'per_1', groups: [] };
    const system: Actor = { role: 'system' };
    const send = () => service.send(ID, matched, system, { commandId });
    expect(await send()).toMatchObject({ accepted: false, code: 'event/stale-result' });
    await service.send(ID, { type: 'VERIFY.STARTED', method: 'capture-code', evidence: 'evi_1' }, STUDENT);
    expect(await send()).toMatchObject({ accepted: true, repeated: false });
    expect(await send()).toMatchObject({ accepted: true, repeated: true });
  });

  it.each([
    ['another command', { type: 'STAFF.LOCKED', reason: 'retouched' }, STAFF],
    ['the same from somebody else', again, { role: 'student', id: 'acc_7' } as const],
  ])('is not confused with %s', async (_, event, actor) => {
    const { service, log } = await opened();
    await service.send(ID, again, STUDENT, { commandId });
    await expect(service.send(ID, event, actor, { commandId })).rejects.toMatchObject({
      code: 'command/reused',
    });
    expect(await log()).toHaveLength(1);
  });
});

describe('many at once', () => {
  it('loses none of 100 commands', async () => {
    const { service, log } = await opened({ maxTries: 100 });
    const replies = await Promise.all(Array.from({ length: 100 }, () => service.send(ID, again, STUDENT)));
    expect(new Set(replies.map(({ envelope }) => envelope.rev)).size).toBe(100);
    expect((await log()).map(({ rev }) => rev)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
    expect((await service.look(ID, 'student')).envelope.snapshot.context.attempts.quality).toBe(100);
  });

  it('tells who was always too late, and has done nothing for them', async () => {
    const { service, log } = await opened({ maxTries: 3 });
    const results = await Promise.allSettled(
      Array.from({ length: 100 }, () => service.send(ID, again, STUDENT)),
    );
    const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(lost.length).toBeGreaterThan(0);
    for (const error of lost) expect(error).toMatchObject({ code: 'session/busy', retryable: true });
    expect(await log()).toHaveLength(100 - lost.length);
  });
});

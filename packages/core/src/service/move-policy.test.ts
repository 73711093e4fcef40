import { describe, expect, it } from 'vitest';
import { engineOf, firstOpening } from '../journey/testing/test-journey.ts';
import { variant } from '../journey/testing/test-policies.ts';
import type { CapturePolicy } from '../policy/capture-policy.ts';
import { jiangsu } from '../policy/presets/jiangsu.ts';
import { createCaptureService } from './capture-service.ts';
import { createEffectRunner } from './effect-runner.ts';
import { createMemorySessionStore } from './memory-session-store.ts';
import { replaySession } from './replay.ts';
import { createLedger } from './testing/ledger.ts';
import { createManualTime } from './testing/manual-time.ts';
import { outsideWorld } from './testing/outside-world.ts';
import { goOnUntil } from './testing/willing-people.ts';

const ID = 'ses_Move1234';
const SCHOOL = { role: 'staff', level: 'school', id: 'acc_9' } as const;

type Changes = Parameters<typeof variant>[2];
const version = (number: number, changes: Changes = {}): CapturePolicy => ({
  ...variant(jiangsu, jiangsu.id, changes),
  version: number,
});

/** A session in a state of the progress under the preset; version 2 has the changes. */
async function at(state: string, changes: Changes) {
  const versions = new Map([jiangsu, version(jiangsu.version + 1, changes)].map((p) => [p.version, p]));
  const time = createManualTime(firstOpening(jiangsu));
  const store = createMemorySessionStore();
  const engines = (_: string, number: number) => {
    const policy = versions.get(number);
    if (!policy) throw new Error(`no version ${number}`);
    return engineOf(policy);
  };
  const host = { store, engines, clock: time.clock };
  const service = createCaptureService(host);
  const handlers = outsideWorld(createLedger());
  const runner = createEffectRunner({ ...host, timers: time.timers, random: () => 0, handlers });
  await service.start(ID, jiangsu);
  await goOnUntil(state, ID, { policy: jiangsu, service, runner, time });
  const move = () => service.movePolicy(ID, jiangsu.version + 1, SCHOOL);
  const goOn = async (until: string) => {
    const policy = versions.get(jiangsu.version + 1) ?? jiangsu;
    await goOnUntil(until, ID, { policy, service, runner, time });
  };
  const goOnAsBefore = (until: string) => goOnUntil(until, ID, { policy: jiangsu, service, runner, time });
  return { service, host, move, goOn, goOnAsBefore };
}

describe('movePolicy', () => {
  it('lets a running session go on to its end under the new version, with what it holds', async () => {
    const { service, host, move, goOn } = await at('draft', {
      shooting: { drafts: { capacity: 5, deletableAfterMs: 0 } },
    });
    const before = await service.look(ID, 'student');
    const moved = await move();
    expect(moved).toMatchObject({ accepted: true, repeated: false });
    expect(moved.envelope.policy).toEqual({ id: jiangsu.id, version: jiangsu.version + 1 });
    const { now: _, ...rest } = before.envelope.snapshot.context;
    expect(moved.envelope.snapshot.context).toMatchObject(rest);
    expect(moved.envelope.snapshot.value).toEqual(before.envelope.snapshot.value);
    await goOn('done');
    expect(await replaySession(host, ID)).toMatchObject({ ok: true });
  });

  it.each<[string, string, Changes]>([
    ['the mode is not offered', 'shoot', { shooting: { modes: ['album'], video: null } }],
    [
      'another consent is needed',
      'draft',
      { notices: { consents: [{ purpose: 'face-check', version: 'new', required: true }] } },
    ],
    ['the payment is gone', 'pay', { payment: { when: 'none', amountFen: null, offline: false } }],
  ])('is refused when %s, and changes nothing', async (_, state, changes) => {
    const opened = await at(state, changes).catch((error: unknown) => error);
    if (opened instanceof Error) throw opened;
    const { service, move } = opened as Awaited<ReturnType<typeof at>>;
    const before = (await service.look(ID, 'student')).envelope;
    const reply = await move();
    expect(reply).toMatchObject({ accepted: false, code: 'policy/does-not-fit' });
    expect((await service.look(ID, 'student')).envelope).toEqual(before);
  });

  it('is refused when the box would be too small for the drafts', async () => {
    const { service, move } = await at('draft', {
      shooting: { drafts: { capacity: 1, deletableAfterMs: 0 } },
    });
    const { envelope } = await service.look(ID, 'student');
    expect(envelope.snapshot.context.drafts).toHaveLength(1);
    expect(await move()).toMatchObject({ accepted: true });

    const full = await at('draft', { shooting: { drafts: { capacity: 1, deletableAfterMs: 0 } } });
    await full.service.send(ID, { type: 'SHOOT.AGAIN' }, { role: 'student' });
    await full.goOnAsBefore('draft');
    expect(await full.move()).toMatchObject({ accepted: false, code: 'policy/does-not-fit' });
  });

  it('is refused when the box would be too small for the picture under inspection', async () => {
    const { service, move } = await at('draft', {
      shooting: { drafts: { capacity: 1, deletableAfterMs: 0 } },
    });
    await service.send(ID, { type: 'SHOOT.AGAIN' }, { role: 'student' });
    const picture = { photo: 'pho_second', hash: '5'.repeat(64), source: 'rear-camera' };
    await service.send(ID, { type: 'SHOOT.TAKEN', ...picture }, { role: 'student' });
    expect(await move()).toMatchObject({ accepted: false, code: 'policy/does-not-fit' });
  });

  it('is refused when what was paid is not the fee any more', async () => {
    const { move } = await at('review', { payment: { amountFen: 9900 } });
    expect(await move()).toMatchObject({ accepted: false, code: 'policy/does-not-fit' });
  });

  it('is refused while an order is not settled', async () => {
    const { service, move } = await at('pay', { payment: { amountFen: 9900 } });
    await service.send(ID, { type: 'PAY.STARTED' }, { role: 'student' });
    expect(await move()).toMatchObject({ accepted: false, code: 'policy/does-not-fit' });
  });

  it('happens once among many who ask for it at once', async () => {
    const { move } = await at('draft', {});
    const replies = await Promise.all(Array.from({ length: 10 }, move));
    expect(replies.filter((reply) => reply.accepted && !reply.repeated)).toHaveLength(1);
    expect(replies.filter((reply) => reply.accepted && reply.repeated)).toHaveLength(9);
  });

  it('is not a student’s to ask for, and not to a version nobody has', async () => {
    const { service } = await at('verify', {});
    const student = service.movePolicy(ID, jiangsu.version + 1, { role: 'student' });
    await expect(student).rejects.toMatchObject({ code: 'event/not-allowed' });
    await expect(service.movePolicy(ID, 99, SCHOOL)).rejects.toThrow('no version 99');
    await expect(service.movePolicy(ID, 0, SCHOOL)).rejects.toMatchObject({ code: 'input/invalid' });
    const sent = await service.send(ID, { type: 'POLICY.MOVED', from: 1, version: 1, feeFen: null }, SCHOOL);
    expect(sent).toMatchObject({ accepted: false, code: 'event/not-allowed' });
  });
});

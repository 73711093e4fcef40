import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Envelope } from '../engine/envelope.ts';
import type { KeyedEffect } from '../engine/journey-engine.ts';
import { engineOf, firstOpening } from '../journey/testing/test-journey.ts';
import { PRESETS } from '../journey/testing/test-policies.ts';
import type { CapturePolicy } from '../policy/capture-policy.ts';
import type { SessionStore } from '../ports/session-store.ts';
import { createCaptureService } from './capture-service.ts';
import { createEffectRunner } from './effect-runner.ts';
import { createMemorySessionStore } from './memory-session-store.ts';
import { replaySession } from './replay.ts';
import { createLedger, type Ledger } from './testing/ledger.ts';
import { createManualTime, type ManualTime } from './testing/manual-time.ts';
import { createMortal, type Mortal } from './testing/mortal.ts';
import { outsideWorld } from './testing/outside-world.ts';
import { goOnUntil } from './testing/willing-people.ts';
import { wrapStore } from './testing/wrap-store.ts';

const ID = 'ses_Real1234';
const LEASE = 150_000;

/** What survives a process. */
interface World {
  readonly policy: CapturePolicy;
  readonly store: SessionStore;
  readonly ledger: Ledger;
  readonly time: ManualTime;
}

function worldOf(policy: CapturePolicy): World {
  const time = createManualTime(firstOpening(policy));
  return { policy, store: createMemorySessionStore(), ledger: createLedger(), time };
}

/** A server process, and the people who use it. */
function processOf(
  { policy, store, ledger, time }: World,
  mortal: Mortal = createMortal(Number.POSITIVE_INFINITY),
) {
  const host = {
    store: wrapStore(store, mortal.wrap),
    engines: () => engineOf(policy),
    clock: time.clock,
    maxTries: 300,
  };
  const service = createCaptureService(host);
  const handlers = outsideWorld(ledger, mortal.moment);
  const { timers } = time;
  const runner = createEffectRunner({
    ...host,
    handlers,
    timers,
    random: () => 0,
    leaseMs: LEASE,
    maxAttempts: 99,
  });
  return { policy, service, runner, time };
}

async function live(world: World, until: string, mortal?: Mortal) {
  const people = processOf(world, mortal);
  await people.service.start(ID, world.policy);
  await goOnUntil(until, ID, people);
  return people;
}

/** Every effect that the stored journey has ordered, worked out again from its log. */
async function orderedEffects({ policy, store }: World): Promise<readonly KeyedEffect[]> {
  const engine = engineOf(policy);
  const stored = await store.load(ID);
  let envelope: Envelope = engine.start(ID, stored?.startedAt ?? 0).envelope;
  const effects: KeyedEffect[] = [];
  for (const { event } of await store.events(ID, 0, 1000)) {
    const step = engine.step(envelope, event);
    envelope = step.envelope;
    effects.push(...step.effects);
  }
  return effects;
}

async function expectWhole(world: World): Promise<void> {
  const { policy, store, ledger } = world;
  const { envelope } = (await store.load(ID))!;
  expect(await replaySession({ store, engines: () => engineOf(policy) }, ID)).toEqual({
    ok: true,
    rev: envelope.rev,
  });
  const effects = await orderedEffects(world);
  expect([...ledger.performed].sort()).toEqual(effects.map(({ key }) => key).sort());
  const orders = effects.filter(({ effect }) => effect.type === 'create-order');
  const pays = !['none', 'later'].includes(policy.payment.when);
  expect(orders).toHaveLength(pays ? 1 : 0);
  expect(envelope.snapshot.context.paidBy !== null).toBe(pays);
  expect(effects.some(({ effect }) => effect.type === 'refund-order')).toBe(false);
}

describe.each(PRESETS.map((policy) => [policy.id, policy] as const))('a journey under %s', (_, policy) => {
  it('goes from the first step to the last', async () => {
    const world = worldOf(policy);
    await live(world, 'done');
    await expectWhole(world);
    expect([...world.ledger.asked.values()].every((times) => times === 1)).toBe(true);
  });

  it('comes to the same end when its server is killed again and again', async () => {
    const deaths = fc.array(fc.nat(250), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(deaths, async (moments) => {
        const world = worldOf(policy);
        for (const diesAt of moments) {
          await live(world, 'done', createMortal(diesAt)).catch(() => {});
          world.time.advance(LEASE);
        }
        await live(world, 'done');
        await expectWhole(world);
      }),
      { numRuns: process.env.TUCAI_FULL === '1' ? 300 : 25 },
    );
  });
});

describe('100 commands at once', () => {
  const policy = PRESETS.find(({ payment }) => payment.when === 'after-confirm')!;
  const crowd = <Result>(one: (i: number) => Promise<Result>) =>
    Promise.all(Array.from({ length: 100 }, (_, i) => one(i)));

  it('to pay make one order', async () => {
    const world = worldOf(policy);
    const { service } = await live(world, 'pay');
    const other = processOf(world).service;
    const replies = await crowd((i) =>
      [service, other][i % 2]!.send(ID, { type: 'PAY.STARTED' }, { role: 'student' }),
    );
    expect(replies.filter((reply) => reply.accepted)).toHaveLength(1);
    expect(replies.filter((reply) => !reply.accepted && reply.code === 'pay/in-progress')).toHaveLength(99);
    await live(world, 'done');
    await expectWhole(world);
  });

  it('of the same payment count once, with or without a name', async () => {
    const world = worldOf(policy);
    const { service } = await live(world, 'pay');
    const started = await service.send(ID, { type: 'PAY.STARTED' }, { role: 'student' });
    const orderNo = started.envelope.snapshot.context.orders.at(-1)?.no;
    const event = {
      type: 'PAY.SUCCEEDED',
      orderNo,
      transaction: 'txn_1',
      amountFen: policy.payment.amountFen,
    };
    const replies = await crowd((i) =>
      service.send(ID, event, { role: 'system' }, i % 2 === 0 ? { commandId: 'evt_1' } : {}),
    );
    expect(replies.filter((reply) => reply.accepted && !reply.repeated)).toHaveLength(1);
    for (const reply of replies) if (!reply.accepted) expect(reply.code).toBe('pay/already-recorded');
    await live(world, 'done');
    await expectWhole(world);
  });

  it('that are all taken win one revision each', async () => {
    const world = worldOf(policy);
    const { service } = await live(world, 'draft');
    const { envelope } = await service.look(ID, 'student');
    const photo = envelope.snapshot.context.drafts[0]?.photo;
    const replies = await crowd(() => service.send(ID, { type: 'DRAFT.CHOSEN', photo }, { role: 'student' }));
    expect(replies.every((reply) => reply.accepted)).toBe(true);
    expect(replies.map((reply) => reply.envelope.rev).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 100 }, (_, i) => envelope.rev + 1 + i),
    );
    const log = await world.store.events(ID, 0, 1000);
    expect(log.map(({ rev }) => rev)).toEqual(log.map((_, i) => i + 1));
    await live(world, 'done');
    await expectWhole(world);
  });
});

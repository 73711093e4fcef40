import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EffectHandlers } from '../ports/effect-handlers.ts';
import type { SessionStore } from '../ports/session-store.ts';
import { createCaptureService } from './capture-service.ts';
import { createEffectRunner } from './effect-runner.ts';
import { createMemorySessionStore } from './memory-session-store.ts';
import { replaySession } from './replay.ts';
import { AGAIN, ID, matched, STAFF, STUDENT, TAKEN, verification } from './testing/bench.ts';
import { COUNTER_WAIT_MS, createCounterEngine } from './testing/counter-engine.ts';
import { createLedger, type Ledger } from './testing/ledger.ts';
import { createManualTime, type ManualTime } from './testing/manual-time.ts';
import { createMortal, type Mortal } from './testing/mortal.ts';
import { MORNING } from './testing/sample-session.ts';
import { handlersWith } from './testing/test-handlers.ts';
import { wrapStore } from './testing/wrap-store.ts';
import { createTicker } from './ticker.ts';

/** What survives a process: the database, the outside service, and time. */
interface World {
  readonly store: SessionStore;
  readonly ledger: Ledger;
  readonly time: ManualTime;
}

const LEASE = 150_000;
const engine = createCounterEngine();

function handlersOf({ ledger }: World, { moment }: Mortal): EffectHandlers {
  const perform = (key: string): void => {
    moment();
    ledger.perform(key);
    moment();
  };
  return handlersWith({
    'release-photo': async (_, { key }) => perform(key),
    'verify-identity': async ({ evidence }, { key }) => {
      perform(key);
      return matched(evidence);
    },
    'make-photo': async ({ photo }, { key }) => {
      perform(key);
      return { type: 'PHOTO.NOT_MADE', photo, reason: 'too-dark', kind: 'photo' };
    },
  });
}

/** A client that sends its commands from the beginning each time, and a server with runner and ticker. */
async function live(world: World, mortal: Mortal): Promise<void> {
  const { time, store } = world;
  const host = { store: wrapStore(store, mortal.wrap), engines: () => engine, clock: time.clock };
  const service = createCaptureService(host);
  const runner = createEffectRunner({
    ...host,
    handlers: handlersOf(world, mortal),
    timers: time.timers,
    random: () => 0,
    leaseMs: LEASE,
    maxAttempts: 100,
  });
  await service.start(ID, engine.policy);
  await service.send(ID, verification('evi_1'), STUDENT, { commandId: 'cmd_1' });
  await service.send(ID, AGAIN, STUDENT, { commandId: 'cmd_2' });
  await runner.drain();
  await service.send(ID, TAKEN, STUDENT, { commandId: 'cmd_3' });
  await service.send(ID, { type: 'STAFF.LOCKED', reason: 'retouched' }, STAFF, { commandId: 'cmd_4' });
  await service.send(ID, AGAIN, STUDENT, { commandId: 'cmd_5' });
  await runner.drain();
  time.advance(COUNTER_WAIT_MS);
  await createTicker(host).tick();
}

/** Lives that end at the given moments, one after the other, and a last one that does not end. */
async function livesOf(...deaths: readonly number[]): Promise<World & { readonly moments: number }> {
  const world = {
    store: createMemorySessionStore(),
    ledger: createLedger(),
    time: createManualTime(MORNING),
  };
  for (const diesAt of deaths) {
    await live(world, createMortal(diesAt)).catch(() => {});
    // Whoever starts the process again takes longer than a lease, or the claimed effects would still be held.
    world.time.advance(LEASE);
  }
  const last = createMortal(Number.POSITIVE_INFINITY);
  await live(world, last);
  return { ...world, moments: last.moments() };
}

async function expectAllDoneOnce({ store, ledger, time }: World): Promise<void> {
  const log = await store.events(ID, 0, 100);
  const types = log.map(({ event }) => event.type).sort();
  const [once, twice] = [
    ['PHOTO.NOT_MADE', 'SHOOT.TAKEN', 'STAFF.LOCKED', 'TICK', 'VERIFY.MATCHED', 'VERIFY.STARTED'],
    ['SHOOT.AGAIN', 'SHOOT.AGAIN'],
  ];
  expect(types).toEqual([...once, ...twice].sort());
  expect(log.map(({ rev }) => rev)).toEqual(log.map((_, i) => i + 1));
  // Four effects were ordered; each took effect, under its own key.
  const ordered = log.flatMap(({ event, rev }) =>
    ['VERIFY.STARTED', 'SHOOT.AGAIN', 'SHOOT.TAKEN'].includes(event.type) ? [`${ID}:${rev}:0`] : [],
  );
  expect([...ledger.performed].sort()).toEqual(ordered.sort());
  expect((await store.load(ID))?.envelope.snapshot.context).toMatchObject({
    attempts: { quality: 2, liveness: 1, authenticity: 1 },
    rejected: ['evi_1'],
    shot: null,
  });
  expect(await replaySession({ store, engines: () => engine }, ID)).toEqual({ ok: true, rev: 8 });
  expect(await store.deadLetters(10)).toEqual([]);
  expect(await store.claim({ now: time.clock.now() + 2 * LEASE, limit: 10, leaseMs: LEASE })).toEqual([]);
}

describe('a process that is killed', () => {
  it('at no moment has done everything once', async () => {
    const world = await livesOf();
    await expectAllDoneOnce(world);
    expect([...world.ledger.asked.values()]).toEqual([1, 1, 1, 1]);
  });

  it('at any moment has everything done by the next one, and nothing twice', async () => {
    const { moments } = await livesOf();
    expect(moments).toBeGreaterThan(70);
    let repeated = 0;
    for (let diesAt = 0; diesAt < moments; diesAt++) {
      const world = await livesOf(diesAt);
      await expectAllDoneOnce(world);
      if ([...world.ledger.asked.values()].some((times) => times > 1)) repeated++;
    }
    // The moments between an effect and its settlement: there the outside service is asked again.
    expect(repeated).toBeGreaterThan(8);
  });

  it('again and again still comes to the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(100), { maxLength: 12 }), async (deaths) => {
        await expectAllDoneOnce(await livesOf(...deaths));
      }),
    );
  });
});

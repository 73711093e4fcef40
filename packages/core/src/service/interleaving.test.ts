import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EffectHandlers } from '../ports/effect-handlers.ts';
import { createCaptureService } from './capture-service.ts';
import { createEffectRunner } from './effect-runner.ts';
import { createMemorySessionStore } from './memory-session-store.ts';
import { replaySession } from './replay.ts';
import { AGAIN, ID, matched, STAFF, STUDENT, verification } from './testing/bench.ts';
import { createCounterEngine } from './testing/counter-engine.ts';
import { createLedger } from './testing/ledger.ts';
import { createManualTime } from './testing/manual-time.ts';
import { MORNING } from './testing/sample-session.ts';
import { handlersWith } from './testing/test-handlers.ts';
import { type Wrap, wrapStore } from './testing/wrap-store.ts';
import { createTicker } from './ticker.ts';

const engine = createCounterEngine();

/** What happens side by side: in which order its steps mix is up to the scheduler. */
type Action = 'again' | 'verify' | 'lock' | 'run' | 'tick' | 'second' | 'lease';
const some = fc.constantFrom<Action[]>('again', 'verify', 'lock', 'run', 'tick', 'second', 'lease');
/** Always two runners, and time for the one to claim what the other still works on. */
const actions = fc
  .array(some, { maxLength: 9 })
  .map((list): Action[] => ['again', 'verify', 'run', 'run', 'lease', 'second', ...list]);

const COMMANDS = {
  again: () => ({ event: AGAIN, actor: STUDENT }),
  verify: (i: number) => ({ event: verification(`evi_${i}`), actor: STUDENT }),
  lock: () => ({ event: { type: 'STAFF.LOCKED', reason: 'retouched' }, actor: STAFF }),
};

/** Handlers that do everything through one function, by the key. */
function handlersBy(perform: (key: string) => Promise<boolean>): EffectHandlers {
  return handlersWith({
    'release-photo': async (_, { key }) => void (await perform(key)),
    'verify-identity': async ({ evidence }, { key }) => {
      await perform(key);
      return matched(evidence);
    },
  });
}

function setUp(s: fc.Scheduler) {
  const [store, time, ledger] = [createMemorySessionStore(), createManualTime(MORNING), createLedger()];
  const plain = { store, engines: () => engine, clock: time.clock, timers: time.timers, maxTries: 100 };
  const limits = {
    timeoutMs: 1000,
    leaseMs: 1001,
    batch: 3,
    maxAttempts: 1000,
    backoff: { baseMs: 1, capMs: 1 },
  };
  const perform = async (key: string): Promise<boolean> => ledger.perform(key);
  /** The call and its answer each wait until the scheduler lets them pass. */
  const scheduled: Wrap =
    (call) =>
    async (...args) => {
      await s.schedule(Promise.resolve());
      return s.schedule(call(...args));
    };
  const mixed = { ...plain, store: wrapStore(store, scheduled) };

  /** Each action is a process of its own: nothing is shared but the store. */
  async function act(action: Action, i: number): Promise<unknown> {
    if (action === 'run') {
      const handlers = handlersBy(scheduled(perform));
      const runner = createEffectRunner({ ...mixed, ...limits, handlers, random: () => 0.5 });
      for (let round = 0; round < 4; round++) await runner.runOnce();
      return;
    }
    if (action === 'tick') return createTicker({ ...mixed, page: 1 }).tick();
    if (action === 'second' || action === 'lease') {
      // Not at once: the others should be in the middle of something.
      for (let wait = 0; wait < i; wait++) await s.schedule(Promise.resolve());
      return time.advance(action === 'lease' ? 1001 : 1000);
    }
    const { event, actor } = COMMANDS[action](i);
    const send = () => createCaptureService(mixed).send(ID, event, actor, { commandId: `cmd_${i}` });
    // Every command is sent twice, as by a client that saw no reply.
    return Promise.all([send(), send()]);
  }

  /** Brings to an end what is left, without disturbance. */
  async function finish(): Promise<void> {
    const runner = createEffectRunner({
      ...plain,
      ...limits,
      handlers: handlersBy(perform),
      random: () => 0.5,
    });
    for (let i = 0; i < 3; i++) {
      time.advance(2000);
      await createTicker(plain).tick();
      await runner.drain();
    }
  }

  return { plain, store, ledger, act, finish };
}

it('in every order of their steps, senders, runners and tickers lose nothing and do nothing twice', async () => {
  let repeated = 0;
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), actions, async (s, list) => {
      const { plain, store, ledger, act, finish } = setUp(s);
      await createCaptureService(plain).start(ID, engine.policy);
      await s.waitFor(Promise.all(list.map(act)));
      await finish();

      const sent = (action: Action) => list.filter((a) => a === action).length;
      const log = await store.events(ID, 0, 1000);
      const revs = (type: string) => log.flatMap(({ event, rev }) => (event.type === type ? [rev] : []));
      expect(log.map(({ rev }) => rev)).toEqual(log.map((_, i) => i + 1));
      expect(await replaySession(plain, ID)).toEqual({ ok: true, rev: log.length });

      const { attempts, cooldown } = (await store.load(ID))!.envelope.snapshot.context;
      expect(attempts).toMatchObject({ quality: sent('again'), liveness: sent('verify') });
      expect(revs('STAFF.LOCKED')).toHaveLength(sent('lock'));
      expect([cooldown, attempts.authenticity <= sent('lock')]).toEqual([null, true]);

      expect(new Set(log.flatMap(({ answers }) => answers ?? [])).size).toBe(sent('verify'));
      expect(ledger.performed).toHaveLength(sent('again') + sent('verify'));
      const releases = revs('SHOOT.AGAIN').map((rev) => `${ID}:${rev}:0`);
      expect(ledger.performed.filter((key) => releases.includes(key))).toEqual(releases);
      expect(await store.deadLetters(10)).toEqual([]);
      if ([...ledger.asked.values()].some((times) => times > 1)) repeated++;
    }),
  );
  // Some effects did run twice, or the orders would have been too tame to prove anything.
  expect(repeated).toBeGreaterThan(10);
});

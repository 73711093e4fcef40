import fc from 'fast-check';
import { expect, it } from 'vitest';
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

const LOCKED = { type: 'STAFF.LOCKED', reason: 'retouched' };
const engine = createCounterEngine();

/** What happens side by side: in which order its steps mix is up to the scheduler. */
const action = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('again', 'verify', 'lock') },
  { weight: 3, arbitrary: fc.constantFrom('run', 'tick') },
  // Sometimes longer than a lease, so that effects are claimed while their runner still works.
  { weight: 2, arbitrary: fc.constantFrom('second', 'lease') },
);

it('in every order of their steps, senders, runners and tickers lose nothing and do nothing twice', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(action, { minLength: 4, maxLength: 14 }),
      async (s, actions) => {
        const wrap: Wrap =
          (call) =>
          async (...args) => {
            await s.schedule(Promise.resolve());
            return s.schedule(call(...args));
          };
        const [memory, time, ledger] = [
          createMemorySessionStore(),
          createManualTime(MORNING),
          createLedger(),
        ];
        const plain = { store: memory, engines: () => engine, clock: time.clock, maxTries: 100 };
        const host = { ...plain, store: wrapStore(memory, wrap) };
        const perform = async (key: string) => ledger.perform(key);
        const handlersOf = (done: typeof perform) =>
          handlersWith({
            'release-photo': async (_, { key }) => void (await done(key)),
            'verify-identity': async ({ evidence }, { key }) => {
              await done(key);
              return matched(evidence);
            },
          });
        const running = {
          handlers: handlersOf(wrap(perform)),
          timers: time.timers,
          random: () => 0.5,
          timeoutMs: 1000,
          leaseMs: 1001,
          batch: 3,
        };
        const limits = { maxAttempts: 1000, backoff: { baseMs: 1, capMs: 1 } };
        await createCaptureService(plain).start(ID, engine.policy);

        const sent = { again: 0, verify: 0, lock: 0 };
        const started = actions.map(async (what, i) => {
          // Each a process of its own: nothing is shared but the store.
          const service = createCaptureService(host);
          const commandId = `cmd_${i}`;
          if (what === 'run') return createEffectRunner({ ...host, ...running, ...limits }).runOnce();
          if (what === 'tick') return createTicker({ ...host, page: 1 }).tick();
          if (what === 'second' || what === 'lease') {
            await s.schedule(Promise.resolve());
            return time.advance(what === 'lease' ? 1001 : 1000);
          }
          sent[what]++;
          const [event, actor] =
            what === 'lock'
              ? [LOCKED, STAFF]
              : [what === 'again' ? AGAIN : verification(`evi_${i}`), STUDENT];
          // Every command is sent twice, as by a client that saw no reply.
          return Promise.all([
            service.send(ID, event, actor, { commandId }),
            createCaptureService(host).send(ID, event, actor, { commandId }),
          ]);
        });
        await s.waitFor(Promise.all(started));

        // Whatever is left is brought to an end without disturbance.
        for (let i = 0; i < 3; i++) {
          time.advance(2000);
          await createTicker(plain).tick();
          await createEffectRunner({
            ...plain,
            ...running,
            ...limits,
            handlers: handlersOf(perform),
          }).drain();
        }
        const log = await memory.events(ID, 0, 1000);
        expect(log.map(({ rev }) => rev)).toEqual(log.map((_, i) => i + 1));
        expect(await replaySession(plain, ID)).toEqual({ ok: true, rev: log.length });
        const { attempts, cooldown } = (await memory.load(ID))!.envelope.snapshot.context;
        expect(attempts).toMatchObject({ quality: sent.again, liveness: sent.verify });
        expect(cooldown).toBe(null);
        expect(log.filter(({ event }) => event.type === 'STAFF.LOCKED')).toHaveLength(sent.lock);
        expect(attempts.authenticity).toBeLessThanOrEqual(sent.lock);
        expect(new Set(log.flatMap(({ answers }) => answers ?? [])).size).toBe(sent.verify);
        expect(ledger.performed).toHaveLength(sent.again + sent.verify);
        const releases = log
          .filter(({ event }) => event.type === 'SHOOT.AGAIN')
          .map(({ rev }) => `${ID}:${rev}:0`);
        expect(ledger.performed.filter((key) => releases.includes(key))).toEqual(releases);
        expect(await memory.deadLetters(10)).toEqual([]);
      },
    ),
  );
});

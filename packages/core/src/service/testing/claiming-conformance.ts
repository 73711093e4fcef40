import type { SessionStore } from '../../ports/session-store.ts';
import { MORNING, sampleCommit, sampleEffects, sampleSession } from './sample-session.ts';
import type { StoreTest } from './session-store-conformance.ts';
import type { TestApi } from './test-api.ts';

const ID = 'ses_Abc1';
const LEASE = 1000;
const LATER = MORNING + 100;

/** Claims rows and gives their keys without the session. */
async function claim(store: SessionStore, now: number, limit = 100): Promise<string[]> {
  const rows = await store.claim({ now, limit, leaseMs: LEASE });
  return rows.map(({ key }) => key.slice(key.indexOf(':') + 1));
}

const done = (key: string) => ({ key, outcome: 'done', code: null }) as const;

export function describeClaiming({ describe, expect }: TestApi, test: StoreTest): void {
  describe('claiming effects', () => {
    test('hands out what a runner needs', async (store) => {
      await store.create(sampleSession(ID));
      const effects = sampleEffects(ID, 1, 'a');
      await store.commit(sampleCommit(ID, 1, { effects }));
      expect(await store.claim({ now: LATER, limit: 1, leaseMs: LEASE })).toEqual([
        { ...effects[0]!, sessionId: ID, rev: 1, attempt: 1 },
      ]);
    });

    test('begins when the event was received, the oldest first', async (store) => {
      await store.create(sampleSession(ID));
      const at = (ms: number) => ({ entry: { receivedAt: MORNING + ms } });
      await store.commit(sampleCommit(ID, 1, { effects: sampleEffects(ID, 1, 'a'), ...at(20) }));
      await store.commit(sampleCommit(ID, 2, { effects: sampleEffects(ID, 2, 'b'), ...at(10) }));
      await store.commit(sampleCommit(ID, 3, { effects: sampleEffects(ID, 3, 'c'), ...at(30) }));
      expect(await claim(store, MORNING + 9)).toEqual([]);
      expect(await claim(store, MORNING + 25)).toEqual(['2:0', '1:0']);
      expect(await claim(store, MORNING + 30)).toEqual(['3:0']);
    });

    test('holds back what has a time of its own, and what is behind it in its lane', async (store) => {
      const [later, behind, other] = sampleEffects(ID, 1, 'a', 'a', 'b');
      const effects = [
        { ...later!, notBefore: MORNING + 5000 },
        behind!,
        { ...other!, notBefore: MORNING - 5000 },
      ];
      await store.create(sampleSession(ID));
      await store.commit(sampleCommit(ID, 1, { effects }));
      expect(await claim(store, MORNING)).toEqual([]);
      expect(await claim(store, MORNING + 4999)).toEqual(['1:2']);
      expect(await claim(store, MORNING + 5000)).toEqual(['1:0']);
    });

    test('hands out no more than the limit', async (store) => {
      await store.create(sampleSession(ID, { effects: sampleEffects(ID, 0, 'a', 'b', 'c') }));
      expect((await claim(store, LATER, 2)).length).toBe(2);
      expect((await claim(store, LATER, 2)).length).toBe(1);
      expect((await claim(store, LATER, 2)).length).toBe(0);
    });

    test('hands out again when the lease ended, and counts the attempts', async (store) => {
      await store.create(sampleSession(ID, { effects: sampleEffects(ID, 0, 'a') }));
      const attempts: (number | undefined)[] = [];
      for (const now of [LATER, LATER + LEASE - 1, LATER + LEASE, LATER + 2 * LEASE]) {
        attempts.push((await store.claim({ now, limit: 1, leaseMs: LEASE }))[0]?.attempt);
      }
      expect(attempts).toEqual([1, undefined, 2, 3]);
    });

    test('never hands out a row to two callers at once', async (store) => {
      const lanes = Array.from({ length: 40 }, (_, i) => `lane-${i}`);
      await store.create(sampleSession(ID, { effects: sampleEffects(ID, 0, ...lanes) }));
      const claims = await Promise.all(Array.from({ length: 20 }, () => claim(store, LATER, 7)));
      // Callers at the same moment may get less than there is, so the rest is fetched afterwards.
      const keys = [...claims.flat(), ...(await claim(store, LATER))];
      expect(keys.length).toBe(40);
      expect(new Set(keys).size).toBe(40);
    });

    test('keeps the order of a lane, also beyond ten effects', async (store) => {
      const lanes = Array.from({ length: 12 }, () => 'a');
      await store.create(sampleSession(ID, { effects: sampleEffects(ID, 0, ...lanes) }));
      await store.commit(sampleCommit(ID, 1, { effects: sampleEffects(ID, 1, 'a') }));
      const order: string[] = [];
      for (let i = 0; i < 20; i++) {
        const keys = await claim(store, LATER);
        order.push(...keys);
        for (const key of keys) await store.settle(done(`${ID}:${key}`));
      }
      expect(order).toEqual([...Array.from({ length: 12 }, (_, i) => `0:${i}`), '1:0']);
    });

    test('lets other lanes and other sessions pass', async (store) => {
      await store.create(sampleSession(ID, { effects: sampleEffects(ID, 0, 'a', 'a', 'b') }));
      await store.create(sampleSession('ses_Abc2', { effects: sampleEffects('ses_Abc2', 0, 'a') }));
      expect((await claim(store, LATER)).sort()).toEqual(['0:0', '0:0', '0:2']);
    });

    test('runs the exclusive lane alone', async (store) => {
      await store.create(sampleSession(ID, { effects: sampleEffects(ID, 0, 'a', 'b', '*', 'a', 'c') }));
      const rounds: string[][] = [];
      for (let i = 0; i < 4; i++) {
        const keys = (await claim(store, LATER)).sort();
        rounds.push(keys);
        // The first of several is still under way when the next round begins.
        if (i === 0) {
          await store.settle(done(`${ID}:${keys[0]}`));
          rounds.push(await claim(store, LATER));
        }
        for (const key of keys) await store.settle(done(`${ID}:${key}`));
      }
      expect(rounds).toEqual([['0:0', '0:1'], [], ['0:2'], ['0:3', '0:4'], []]);
    });
  });
}

import type { SessionStore } from '../../ports/session-store.ts';
import { MORNING, sampleCommit, sampleEffects, sampleSession } from './sample-session.ts';
import type { StoreTest } from './session-store-conformance.ts';
import type { TestApi } from './test-api.ts';

const ID = 'ses_Abc1';
const KEY = `${ID}:0:0`;
const LATER = MORNING + 100;

const DONE = { key: KEY, outcome: 'done', code: null } as const;
const GIVEN_UP = { key: KEY, outcome: 'given-up', code: 'effect/timeout' } as const;
const ANSWERED = { settles: DONE, entry: { answers: KEY } };

/** A session whose first commit ordered effects in the given lanes, and what can be claimed of them. */
const withEffects = async (store: SessionStore, ...lanes: string[]): Promise<void> => {
  await store.create(sampleSession(ID, { effects: sampleEffects(ID, 0, ...lanes) }));
};
const claim = (store: SessionStore, now: number) => store.claim({ now, limit: 100, leaseMs: 1000 });
const keys = async (store: SessionStore, now: number) => (await claim(store, now)).map(({ key }) => key);

export function describeSettling({ describe, expect }: TestApi, test: StoreTest): void {
  describe('settling effects', () => {
    test('ends a row once and for good', async (store) => {
      await withEffects(store, 'a');
      expect(await store.settle(DONE)).toBe(true);
      expect(await store.settle(DONE)).toBe(false);
      expect(await store.settle(GIVEN_UP)).toBe(false);
      expect(await store.revive(KEY, LATER)).toBe(false);
      expect(await store.retryLater({ key: KEY, attempt: 0 }, LATER, 'x/y')).toBe(false);
      expect(await store.settle({ ...DONE, key: `${ID}:9:9` })).toBe(false);
      expect(await claim(store, LATER)).toEqual([]);
      expect(await store.deadLetters(10)).toEqual([]);
    });

    test('lets exactly one of many settle', async (store) => {
      await withEffects(store, 'a');
      const settled = await Promise.all(Array.from({ length: 20 }, () => store.settle(DONE)));
      expect(settled.filter(Boolean).length).toBe(1);
    });

    test('happens together with the commit of the answer', async (store) => {
      await withEffects(store, 'a', 'a');
      await claim(store, LATER);
      expect(await store.commit(sampleCommit(ID, 1, ANSWERED))).toBe('committed');
      expect((await store.events(ID, 1, 1))[0]?.answers).toBe(KEY);
      expect(await keys(store, LATER)).toEqual([`${ID}:0:1`]);
    });

    test('applies the second answer to an effect not at all', async (store) => {
      await withEffects(store, 'a');
      await store.commit(sampleCommit(ID, 1, ANSWERED));
      const second = { ...ANSWERED, effects: sampleEffects(ID, 2, 'b') };
      expect(await store.commit(sampleCommit(ID, 2, second))).toBe('already-settled');
      // Also when it was worked out from an old revision, so that nobody works it out again.
      expect(await store.commit(sampleCommit(ID, 1, ANSWERED))).toBe('already-settled');
      expect((await store.load(ID))?.envelope.rev).toBe(1);
      expect((await store.events(ID, 0, 10)).length).toBe(1);
      expect(await claim(store, LATER)).toEqual([]);
    });

    test('lets exactly one of many answers at once be applied', async (store) => {
      await withEffects(store, 'a');
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, () => store.commit(sampleCommit(ID, 1, ANSWERED))),
      );
      expect(outcomes.filter((outcome) => outcome === 'committed').length).toBe(1);
      expect((await store.events(ID, 0, 10)).length).toBe(1);
    });

    test('does not happen when the commit comes second', async (store) => {
      await withEffects(store, 'a');
      await store.commit(sampleCommit(ID, 1));
      expect(await store.commit(sampleCommit(ID, 1, ANSWERED))).toBe('conflict');
      expect(await keys(store, LATER)).toEqual([KEY]);
    });
  });

  describe('trying again', () => {
    test('makes a row wait, and those behind it', async (store) => {
      await withEffects(store, 'a', 'a', 'b');
      const [row] = await claim(store, LATER);
      expect(await store.retryLater(row!, LATER + 5000, 'x/y')).toBe(true);
      expect(await keys(store, LATER + 4999)).toEqual([`${ID}:0:2`]);
      const again = (await claim(store, LATER + 5000)).filter(({ lane }) => lane === 'a');
      expect(again.map(({ key, attempt }) => [key, attempt])).toEqual([[KEY, 2]]);
    });

    test('may shorten the lease', async (store) => {
      await withEffects(store, 'a');
      const [row] = await claim(store, LATER);
      await store.retryLater(row!, LATER + 1, 'x/y');
      expect(await keys(store, LATER + 1)).toEqual([KEY]);
    });

    test('is not for who lost the lease', async (store) => {
      await withEffects(store, 'a');
      const [old] = await claim(store, LATER);
      await claim(store, LATER + 1000);
      expect(await store.retryLater(old!, LATER + 1001, 'x/y')).toBe(false);
      expect(await keys(store, LATER + 1999)).toEqual([]);
      expect(await store.settle(DONE)).toBe(true);
    });
  });

  describe('dead letters', () => {
    test('can be read, and let the next of the lane go on', async (store) => {
      await withEffects(store, 'a', 'a');
      await claim(store, LATER);
      expect(await store.settle(GIVEN_UP)).toBe(true);
      const [letter] = sampleEffects(ID, 0, 'a');
      const dead = { ...letter!, sessionId: ID, rev: 0, attempts: 1, errorCode: 'effect/timeout' };
      expect(await store.deadLetters(10)).toEqual([dead]);
      expect(await store.deadLetters(10, ID)).toEqual([dead]);
      expect(await store.deadLetters(10, 'ses_Abc2')).toEqual([]);
      expect(await keys(store, LATER)).toEqual([`${ID}:0:1`]);
    });

    test('can be revived', async (store) => {
      await withEffects(store, 'a');
      await claim(store, LATER);
      await store.settle(GIVEN_UP);
      expect(await store.revive(KEY, LATER + 10)).toBe(true);
      expect(await store.revive(KEY, LATER + 10)).toBe(false);
      expect(await store.deadLetters(10)).toEqual([]);
      expect(await keys(store, LATER + 9)).toEqual([]);
      expect((await claim(store, LATER + 10)).map(({ key, attempt }) => [key, attempt])).toEqual([[KEY, 1]]);
    });

    test('may come with the commit that tells the journey', async (store) => {
      await withEffects(store, 'a');
      await claim(store, LATER);
      const told = sampleCommit(ID, 1, { settles: GIVEN_UP, entry: { answers: KEY } });
      expect(await store.commit(told)).toBe('committed');
      expect((await store.deadLetters(10)).map(({ key }) => key)).toEqual([KEY]);
    });
  });
}

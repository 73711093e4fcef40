import type { SessionStore } from '../../ports/session-store.ts';
import { MORNING, sampleCommit, sampleEffects, sampleEnvelope, sampleSession } from './sample-session.ts';
import type { StoreTest } from './session-store-conformance.ts';
import type { TestApi } from './test-api.ts';

const ID = 'ses_Abc1';
const CROWD = 100;
const soon = { now: MORNING + 1000, limit: 100, leaseMs: 1000 };

export function describeCommits({ describe, expect }: TestApi, test: StoreTest): void {
  describe('sessions and commits', () => {
    test('gives back a new session as it was, and null for an unknown one', async (store) => {
      expect(await store.create(sampleSession(ID))).toBe('created');
      expect(await store.load(ID)).toEqual({ envelope: sampleEnvelope(ID, 0), startedAt: MORNING });
      expect(await store.load('ses_Abc2')).toBe(null);
      expect(await store.events('ses_Abc2', 0, 10)).toEqual([]);
    });

    test('creates a session once', async (store) => {
      const effects = sampleEffects(ID, 0, 'a');
      const outcomes = await Promise.all(
        Array.from({ length: 10 }, (_, i) =>
          store.create(sampleSession(ID, { startedAt: MORNING + i, effects })),
        ),
      );
      expect(outcomes.filter((outcome) => outcome === 'created').length).toBe(1);
      expect(outcomes.filter((outcome) => outcome === 'exists').length).toBe(9);
      expect((await store.load(ID))?.startedAt).toBe(MORNING + outcomes.indexOf('created'));
      expect((await store.claim(soon)).length).toBe(1);
    });

    test('stores envelope, log and effects of a commit', async (store) => {
      await store.create(sampleSession(ID));
      const commit = sampleCommit(ID, 1, { effects: sampleEffects(ID, 1, 'a', 'b') });
      expect(await store.commit(commit)).toBe('committed');
      expect((await store.load(ID))?.envelope).toEqual(commit.envelope);
      expect(await store.events(ID, 0, 10)).toEqual([commit.entry]);
      const rows = (await store.claim(soon)).map(({ key, effect }) => ({ key, effect }));
      expect(rows).toEqual(commit.effects.map(({ key, effect }) => ({ key, effect })));
    });

    test('stores nothing of a commit that comes second', async (store) => {
      await store.create(sampleSession(ID));
      await store.commit(sampleCommit(ID, 1));
      const late = sampleCommit(ID, 1, {
        effects: sampleEffects(ID, 1, 'a'),
        nextDeadline: MORNING,
        entry: { commandId: 'cmd_late' },
      });
      expect(await store.commit(late)).toBe('conflict');
      expect(await store.commit(sampleCommit(ID, 3))).toBe('conflict');
      expect(await store.commit(sampleCommit('ses_Abc2', 1))).toBe('conflict');
      expect((await store.events(ID, 0, 10)).length).toBe(1);
      expect(await store.findCommand(ID, 'cmd_late')).toBe(null);
      expect(await store.claim(soon)).toEqual([]);
      expect(await store.due({ now: MORNING, limit: 10 })).toEqual([]);
      expect(await store.load('ses_Abc2')).toBe(null);
    });

    test(`lets exactly one of ${CROWD} commits at once win a revision`, async (store) => {
      await store.create(sampleSession(ID));
      for (const rev of [1, 2, 3]) {
        const outcomes = await Promise.all(
          Array.from({ length: CROWD }, (_, i) =>
            store.commit(
              sampleCommit(ID, rev, {
                effects: sampleEffects(ID, rev, 'a'),
                entry: { commandId: `cmd_${rev}-${i}` },
              }),
            ),
          ),
        );
        expect(outcomes.filter((outcome) => outcome === 'committed').length).toBe(1);
        expect(outcomes.filter((outcome) => outcome === 'conflict').length).toBe(CROWD - 1);
        const [entry] = await store.events(ID, rev, 10);
        expect(entry?.commandId).toBe(`cmd_${rev}-${outcomes.indexOf('committed')}`);
      }
      expect(await numbersOf(store)).toEqual([1, 2, 3]);
    });

    test(`loses none of ${CROWD} writers at once that try again`, async (store) => {
      await store.create(sampleSession(ID));
      const write = async (): Promise<void> => {
        const rev = ((await store.load(ID))?.envelope.rev ?? 0) + 1;
        if ((await store.commit(sampleCommit(ID, rev))) !== 'committed') await write();
      };
      await Promise.all(Array.from({ length: CROWD }, write));
      expect(await numbersOf(store)).toEqual(Array.from({ length: CROWD }, (_, i) => i + 1));
    });

    test('gives the log from a revision on, in order and no more than asked for', async (store) => {
      await store.create(sampleSession(ID));
      await store.create(sampleSession('ses_Abc2'));
      for (let rev = 1; rev <= 12; rev++) await store.commit(sampleCommit(ID, rev));
      await store.commit(sampleCommit('ses_Abc2', 1));
      expect((await store.events(ID, 9, 3)).map(({ rev }) => rev)).toEqual([9, 10, 11]);
      expect((await store.events(ID, 11, 10)).map(({ rev }) => rev)).toEqual([11, 12]);
      expect(await store.events(ID, 13, 10)).toEqual([]);
    });

    test('takes a command once in a session', async (store) => {
      await store.create(sampleSession(ID));
      await store.create(sampleSession('ses_Abc2'));
      const commandId = 'cmd_1';
      const first = sampleCommit(ID, 1, { entry: { commandId } });
      expect(await store.commit(first)).toBe('committed');
      expect(await store.commit(sampleCommit(ID, 2, { entry: { commandId } }))).toBe('conflict');
      expect((await store.load(ID))?.envelope.rev).toBe(1);
      expect(await store.findCommand(ID, commandId)).toEqual(first.entry);
      expect(await store.findCommand('ses_Abc2', commandId)).toBe(null);
      expect(await store.commit(sampleCommit('ses_Abc2', 1, { entry: { commandId } }))).toBe('committed');
    });

    test('does not share objects with its caller', async (store) => {
      const session = sampleSession(ID);
      await store.create(session);
      const commit = sampleCommit(ID, 1, { effects: sampleEffects(ID, 1, 'a') });
      const before = structuredCopy(commit);
      await store.commit(commit);
      Object.assign(commit.envelope.snapshot.context, { now: 1 });
      Object.assign(commit.entry, { receivedAt: 1 });
      Object.assign(commit.effects[0]!.effect, { type: 'changed' });
      const loaded = await store.load(ID);
      Object.assign(loaded?.envelope.snapshot.value ?? {}, { progress: 'changed' });
      const [entry] = await store.events(ID, 1, 1);
      Object.assign(entry ?? {}, { rev: 7 });
      expect((await store.load(ID))?.envelope).toEqual(before.envelope);
      expect(await store.events(ID, 1, 1)).toEqual([before.entry]);
      expect((await store.claim(soon))[0]?.effect).toEqual(before.effects[0]?.effect);
    });
  });

  const structuredCopy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));
  const numbersOf = async (store: SessionStore): Promise<number[]> =>
    (await store.events(ID, 0, CROWD * 2)).map(({ rev }) => rev);
}

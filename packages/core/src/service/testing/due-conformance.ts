import { MORNING, sampleCommit, sampleSession } from './sample-session.ts';
import type { StoreTest } from './session-store-conformance.ts';
import type { TestApi } from './test-api.ts';

export function describeDueSessions({ describe, expect }: TestApi, test: StoreTest): void {
  describe('due sessions', () => {
    test('are those whose deadline has come, the earliest first', async (store) => {
      await store.create(sampleSession('ses_Late', { nextDeadline: MORNING + 30 }));
      await store.create(sampleSession('ses_NowB', { nextDeadline: MORNING + 20 }));
      await store.create(sampleSession('ses_NowA', { nextDeadline: MORNING + 20 }));
      await store.create(sampleSession('ses_Early', { nextDeadline: MORNING + 3 }));
      await store.create(sampleSession('ses_Never', { nextDeadline: null }));
      expect(await store.due({ now: MORNING + 2, limit: 10 })).toEqual([]);
      expect(await store.due({ now: MORNING + 20, limit: 10 })).toEqual([
        { sessionId: 'ses_Early', at: MORNING + 3 },
        { sessionId: 'ses_NowA', at: MORNING + 20 },
        { sessionId: 'ses_NowB', at: MORNING + 20 },
      ]);
    });

    test('come page by page', async (store) => {
      const ids = ['ses_Aaaa', 'ses_Bbbb', 'ses_Cccc', 'ses_Dddd', 'ses_Eeee'];
      for (const id of ids) await store.create(sampleSession(id, { nextDeadline: MORNING }));
      await store.create(sampleSession('ses_0000', { nextDeadline: MORNING + 1 }));
      const now = MORNING + 1;
      const first = await store.due({ now, limit: 3 });
      const second = await store.due({ now, limit: 3, after: first[2]! });
      const third = await store.due({ now, limit: 3, after: second[2]! });
      expect([...first, ...second].map(({ sessionId }) => sessionId)).toEqual([...ids, 'ses_0000']);
      expect(third).toEqual([]);
    });

    test('follow the deadline of the last commit', async (store) => {
      await store.create(sampleSession('ses_Aaaa', { nextDeadline: MORNING }));
      await store.commit(sampleCommit('ses_Aaaa', 1, { nextDeadline: MORNING + 50 }));
      expect(await store.due({ now: MORNING + 49, limit: 10 })).toEqual([]);
      expect(await store.due({ now: MORNING + 50, limit: 10 })).toEqual([
        { sessionId: 'ses_Aaaa', at: MORNING + 50 },
      ]);
      await store.commit(sampleCommit('ses_Aaaa', 2, { nextDeadline: null }));
      expect(await store.due({ now: MORNING + 50, limit: 10 })).toEqual([]);
    });
  });
}

import type { ErasureJournal } from '../erasure-journal.ts';
import type { Tombstone } from '../tombstone.ts';
import { describeCases, must, type PortCase, type TestRunner } from './test-runner.ts';

const [ONE, TWO] = ['ses_suiteOne1', 'ses_suiteTwo2'];
const order = (session: string, at = 1000) => ({ session, at, reason: 'student-request' as const });
const tombstone = (session: string, digit: string): Tombstone => ({
  version: 1,
  ...order(session),
  erased: [{ kind: 'photo', count: 2 }],
  hash: digit.repeat(64),
});

export const erasureJournalCases: readonly PortCase<ErasureJournal>[] = [
  {
    name: 'remembers the first order',
    async run(journal) {
      must((await journal.get(ONE)) === undefined, 'begin empty');
      const begun = await Promise.all([journal.begin(order(ONE)), journal.begin(order(ONE, 2000))]);
      const kept = await journal.get(ONE);
      must(kept?.session === ONE && kept.reason === 'student-request', 'keep the order');
      must(
        kept?.tombstone === null && Object.keys(kept.counts).length === 0,
        'begin without counts and tombstone',
      );
      must(
        begun.every((entry) => entry.at === kept?.at),
        'give everyone the order that was kept',
      );
      must((await journal.get(TWO)) === undefined, 'keep sessions apart');
    },
  },
  {
    name: 'keeps the first count of each kind',
    async run(journal) {
      await journal.begin(order(ONE));
      await journal.begin(order(TWO));
      await journal.noteCount(ONE, 'photo', 2);
      await journal.noteCount(ONE, 'person', 0);
      await journal.noteCount(ONE, 'person', 3);
      const entry = await journal.noteCount(ONE, 'photo', 0);
      const kept = await journal.get(ONE);
      for (const counts of [entry.counts, kept?.counts]) {
        must(counts?.photo === 2 && counts.person === 0, 'keep the first count of each kind');
      }
      must(Object.keys((await journal.get(TWO))?.counts ?? {}).length === 0, 'keep sessions apart');
    },
  },
  {
    name: 'keeps the first tombstone, and lists what has none',
    async run(journal) {
      await journal.begin(order(ONE));
      await journal.begin(order(TWO));
      must([...(await journal.unfinished())].sort().join() === [ONE, TWO].join(), 'list what is unfinished');
      must(
        (await journal.finish(tombstone(ONE, '1'))).tombstone?.hash === '1'.repeat(64),
        'return the tombstone',
      );
      const second = await journal.finish(tombstone(ONE, '2'));
      must(second.tombstone?.hash === '1'.repeat(64), 'return the first tombstone');
      const kept = await journal.get(ONE);
      must(
        JSON.stringify(kept?.tombstone?.erased) === '[{"kind":"photo","count":2}]',
        'keep the whole tombstone',
      );
      must((await journal.unfinished()).join() === TWO, 'list what is unfinished');
      must(
        (await journal.begin(order(ONE, 9))).tombstone?.hash === '1'.repeat(64),
        'never begin a finished one anew',
      );
    },
  },
];

/**
 * Tests a journal of erasures against everything the interface promises, but for crashes.
 * @param make makes an empty journal; called for every case
 */
export function describeErasureJournal(
  runner: TestRunner,
  name: string,
  make: () => ErasureJournal | Promise<ErasureJournal>,
): void {
  describeCases(runner, name, erasureJournalCases, make);
}

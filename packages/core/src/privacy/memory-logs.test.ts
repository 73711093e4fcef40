import { describe, expect, it } from 'vitest';
import { type AuditStore, memoryAuditStore } from './audit-store.ts';
import { type ErasureJournal, memoryErasureJournal } from './erasure-journal.ts';
import { auditStoreCases, describeAuditStore } from './testing/describe-audit-store.ts';
import { describeErasureJournal, erasureJournalCases } from './testing/describe-erasure-journal.ts';

describeAuditStore({ describe, it }, 'memoryAuditStore', memoryAuditStore);
describeErasureJournal({ describe, it }, 'memoryErasureJournal', memoryErasureJournal);

const brokenAuditStores: Readonly<Record<string, (good: AuditStore) => Partial<AuditStore>>> = {
  'appends anything': () => ({ append: async () => true }),
  'ignores where to begin': (good) => ({ entries: () => good.entries() }),
  'returns the latest first': (good) => ({
    async *entries(fromSeq) {
      const entries = [];
      for await (const entry of good.entries(fromSeq)) entries.unshift(entry);
      yield* entries;
    },
  }),
  'loses a null': (good) => ({
    async *entries(fromSeq) {
      for await (const { reason, ...entry } of good.entries(fromSeq))
        yield { ...entry, reason: reason ?? '' };
    },
  }),
  'checks the number only': (good) => ({
    append: async (entry) => good.append({ ...entry, previous: (await good.head()).hash }),
  }),
};

it.each(Object.keys(brokenAuditStores))('the suite fails an audit store that %s', async (mistake) => {
  const make = (): AuditStore => {
    const good = memoryAuditStore();
    return { ...good, ...brokenAuditStores[mistake]?.(good) };
  };
  await expect(Promise.all(auditStoreCases.map(({ run }) => run(make())))).rejects.toThrow(/must/);
});

const brokenJournals: Readonly<Record<string, (good: ErasureJournal) => Partial<ErasureJournal>>> = {
  'returns its own order': (good) => ({
    begin: async (order) => ({ ...(await good.begin(order)), at: order.at }),
  }),
  'lists nothing': () => ({ unfinished: async () => [] }),
  'forgets the counts': (good) => ({
    get: async (session) => {
      const entry = await good.get(session);
      return entry && { ...entry, counts: {} };
    },
  }),
  'returns the last tombstone': (good) => ({
    finish: async (tombstone) => ({ ...(await good.finish(tombstone)), tombstone }),
  }),
};

it.each(Object.keys(brokenJournals))('the suite fails a journal that %s', async (mistake) => {
  const make = (): ErasureJournal => {
    const good = memoryErasureJournal();
    return { ...good, ...brokenJournals[mistake]?.(good) };
  };
  await expect(Promise.all(erasureJournalCases.map(({ run }) => run(make())))).rejects.toThrow(/must/);
});

import { type AuditEntry, EMPTY_HEAD } from '../audit-entry.ts';
import type { AuditStore } from '../audit-store.ts';
import { describeCases, must, type PortCase, type TestRunner } from './test-runner.ts';

/** The stores do not look at hashes, so any will do. */
const hashOf = (seq: number, variant = 'a'): string =>
  seq === 0 ? EMPTY_HEAD.hash : `${variant}${seq}`.padEnd(64, '0');
const entry = (seq: number, variant = 'a'): AuditEntry => ({
  version: 1,
  seq,
  at: 1000 - seq,
  by: { role: 'school-staff', id: 'stf_suite' },
  action: 'suite/action',
  session: seq === 2 ? null : 'ses_suiteOne1',
  reason: null,
  previous: hashOf(seq - 1),
  hash: hashOf(seq, variant),
});

async function all(store: AuditStore, fromSeq?: number): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  for await (const stored of store.entries(fromSeq)) entries.push(stored);
  return entries;
}

export const auditStoreCases: readonly PortCase<AuditStore>[] = [
  {
    name: 'finds an entry by its key',
    async run(store) {
      const key = 'ses_suiteOne1:7:0';
      must((await store.find(key)) === undefined, 'find nothing at first');
      must(await store.append(entry(1)), 'append an entry without a key');
      must(await store.append({ ...entry(2), key }), 'append an entry with a key');
      must((await store.find(key))?.seq === 2, 'find the entry');
      must((await store.find('ses_suiteOne1:7:1')) === undefined, 'find no other');
    },
  },
  {
    name: 'returns what was appended, in order and to the letter',
    async run(store) {
      must(JSON.stringify(await store.head()) === JSON.stringify(EMPTY_HEAD), 'begin with the empty head');
      must((await all(store)).length === 0, 'begin empty');
      for (const seq of [1, 2, 3]) {
        must(await store.append(entry(seq)), 'append what follows the head');
        const head = await store.head();
        must(head.seq === seq && head.hash === hashOf(seq), 'move the head');
      }
      const stored = await all(store);
      must(stored.map(({ seq }) => seq).join() === '1,2,3', 'return the entries in order');
      for (const [i, found] of stored.entries()) {
        const fields = Object.entries(entry(i + 1));
        must(Object.keys(found).length === fields.length, 'return no other fields');
        for (const [key, value] of fields) {
          const same =
            JSON.stringify(Object.entries(found).find(([name]) => name === key)?.[1]) ===
            JSON.stringify(value);
          must(same, `return the field ${key} as it was`);
        }
      }
      must((await all(store, 2)).map(({ seq }) => seq).join() === '2,3', 'begin where it is told');
      must((await all(store, 9)).length === 0, 'return nothing after the end');
    },
  },
  {
    name: 'refuses what does not follow the head',
    async run(store) {
      must(!(await store.append(entry(2))), 'refuse a gap');
      await store.append(entry(1));
      must(!(await store.append(entry(1))), 'refuse a number that is taken');
      must(!(await store.append({ ...entry(2), previous: hashOf(1, 'b') })), 'refuse another predecessor');
      must(
        (await all(store)).length === 1 && (await store.head()).seq === 1,
        'store nothing that is refused',
      );
    },
  },
  {
    name: 'stores one of many that follow the same head',
    async run(store) {
      const stored = await Promise.all(
        ['a', 'b', 'c', 'd', 'e'].map((variant) => store.append(entry(1, variant))),
      );
      must(stored.filter(Boolean).length === 1, 'store exactly one');
      must((await all(store)).length === 1, 'store exactly one');
    },
  },
];

/**
 * Tests a store of audit entries against everything the interface promises, but for crashes.
 * @param make makes an empty store; called for every case
 */
export function describeAuditStore(
  runner: TestRunner,
  name: string,
  make: () => AuditStore | Promise<AuditStore>,
): void {
  describeCases(runner, name, auditStoreCases, make);
}

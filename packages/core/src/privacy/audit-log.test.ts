import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuditEntry, EMPTY_HEAD, nextEntry } from './audit-entry.ts';
import { createAuditLog } from './audit-log.ts';
import { type AuditStore, memoryAuditStore } from './audit-store.ts';
import { verifyChain } from './verify-chain.ts';

const vocabulary = { actions: ['lock/released', 'photo/viewed', 'data/erased'], reasons: ['on-request'] };
const note = {
  at: 1000,
  by: { role: 'college-staff', id: 'stf_1' },
  action: 'lock/released',
  session: 'ses_abcd',
  reason: 'on-request',
} as const;

async function all(store: AuditStore): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  for await (const entry of store.entries()) entries.push(entry);
  return entries;
}

describe('createAuditLog', () => {
  it('writes what was said, numbered and chained', async () => {
    const store = memoryAuditStore();
    const log = createAuditLog(crypto, store, vocabulary);
    const first = await log.append(note);
    const second = await log.append({
      ...note,
      at: 900,
      by: { role: 'system', id: null },
      session: null,
      reason: null,
    });
    expect(first).toMatchObject({ version: 1, seq: 1, previous: '0'.repeat(64), ...note });
    expect(second).toMatchObject({ seq: 2, previous: first.hash, at: 900, session: null });
    expect(await all(store)).toEqual([first, second]);
    expect(await verifyChain(crypto, store.entries())).toEqual({
      ok: true,
      head: { seq: 2, hash: second.hash },
    });
  });

  it('chains a hundred entries of two writers at once without a gap', async () => {
    const store = memoryAuditStore();
    const logs = [createAuditLog(crypto, store, vocabulary), createAuditLog(crypto, store, vocabulary)];
    await Promise.all(Array.from({ length: 100 }, (_, i) => logs[i % 2]?.append({ ...note, at: i })));
    const entries = await all(store);
    expect(entries.map(({ at }) => at).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 100 }, (_, i) => i),
    );
    expect(await verifyChain(crypto, entries)).toMatchObject({ ok: true, head: { seq: 100 } });
  });

  it('keeps to what was said, though the object changes while it waits', async () => {
    const log = createAuditLog(crypto, memoryAuditStore(), vocabulary);
    const changing = { ...note, by: { role: 'support' as const, id: 'stf_2' as string | null } };
    const written = log.append(changing);
    changing.by.id = 'stf_9';
    expect((await written).by.id).toBe('stf_2');
  });

  it.each<[string, object]>([
    ['an action outside the vocabulary', { action: 'zhang-san' }],
    ['a reason outside the vocabulary', { reason: '13812345678' }],
    ['a reason in Chinese', { reason: '张三' }],
    ['an ID number as actor', { by: { role: 'student', id: '11010519491231002X' } }],
    ['a phone as session', { session: '13812345678' }],
    ['another field', { name: '张三' }],
  ])('refuses %s without repeating it, and goes on', async (_what, wrong) => {
    const store = memoryAuditStore();
    const log = createAuditLog(crypto, store, vocabulary);
    const [error] = await Promise.all([
      log.append({ ...note, ...wrong }).catch((thrown) => thrown),
      log.append(note),
    ]);
    expect(error).toMatchObject({ code: 'input/invalid' });
    expect(JSON.stringify([error.message, error.details])).not.toMatch(/张三|zhang|1101|138/);
    expect(await all(store)).toHaveLength(1);
  });

  it('gives up when the head always moves on, and can be tried again', async () => {
    const store = { ...memoryAuditStore(), append: async () => false };
    await expect(createAuditLog(crypto, store, vocabulary).append(note)).rejects.toMatchObject({
      code: 'privacy/audit-busy',
      retryable: true,
    });
  });
});

async function chainOf(length: number): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  for (let i = 0; i < length; i++) {
    entries.push(await nextEntry(crypto, entries.at(-1) ?? EMPTY_HEAD, vocabulary, { ...note, at: i }));
  }
  return entries;
}

describe('verifyChain', () => {
  const chain = chainOf(8);
  const index = fc.nat({ max: 7 });

  it('finds the first entry with a changed field', async () => {
    const changes: ((entry: AuditEntry) => unknown)[] = [
      (entry) => ({ ...entry, at: entry.at + 1 }),
      (entry) => ({ ...entry, by: { ...entry.by, id: 'stf_7' } }),
      (entry) => ({ ...entry, by: { ...entry.by, role: 'student' } }),
      (entry) => ({ ...entry, action: 'photo/viewed' }),
      (entry) => ({ ...entry, session: 'ses_abce' }),
      (entry) => ({ ...entry, reason: null }),
      (entry) => ({ ...entry, seq: entry.seq + 1 }),
      (entry) => ({ ...entry, previous: 'f'.repeat(64) }),
      (entry) => ({ ...entry, hash: 'f'.repeat(64) }),
      (entry) => ({ ...entry, note: 'x' }),
      () => null,
    ];
    await fc.assert(
      fc.asyncProperty(index, fc.constantFrom(...changes), async (i, change) => {
        const entries = (await chain).map((entry, at) => (at === i ? change(entry) : entry));
        expect(await verifyChain(crypto, entries)).toMatchObject({ ok: false, index: i });
      }),
    );
  });

  it('finds an entry in the middle that was rewritten and hashed anew', async () => {
    const entries = await chain;
    for (let i = 0; i < 7; i++) {
      const changed = await nextEntry(crypto, entries[i - 1] ?? EMPTY_HEAD, vocabulary, { ...note, at: 77 });
      const verdict = await verifyChain(crypto, entries.with(i, changed));
      expect(verdict).toEqual({ ok: false, index: i + 1, break: 'previous' });
    }
  });

  it('finds a removal in the middle, an insertion, a repetition and an exchange', async () => {
    await fc.assert(
      fc.asyncProperty(index, index, async (i, j) => {
        const entries = await chain;
        if (i < 7)
          expect(await verifyChain(crypto, entries.toSpliced(i, 1))).toMatchObject({ ok: false, index: i });
        const repeated = entries.toSpliced(i, 0, ...entries.slice(j, j + 1));
        expect((await verifyChain(crypto, repeated)).ok).toBe(false);
        if (i === j) return;
        const [a, b] = [entries[i], entries[j]];
        const exchanged = entries.map((entry, at) => (at === i ? b : at === j ? a : entry));
        expect(await verifyChain(crypto, exchanged)).toMatchObject({ ok: false, index: Math.min(i, j) });
      }),
    );
  });

  it('finds an end that was cut off only by the head that was kept', async () => {
    const entries = await chain;
    for (let length = 0; length < 8; length++) {
      const cut = entries.slice(0, length);
      expect((await verifyChain(crypto, cut)).ok).toBe(true);
      const kept = entries[7];
      expect(await verifyChain(crypto, cut, kept && { kept })).toEqual({
        ok: false,
        index: length,
        break: 'head',
      });
    }
  });

  it('finds a log that was rewritten and hashed anew only by the head that was kept', async () => {
    const [entries, rewritten] = [await chain, (await chain).slice(0, 3)];
    while (rewritten.length < 9) {
      rewritten.push(
        await nextEntry(crypto, rewritten.at(-1) ?? EMPTY_HEAD, vocabulary, { ...note, at: 77 }),
      );
    }
    expect((await verifyChain(crypto, rewritten)).ok).toBe(true);
    const kept = entries[5];
    expect(await verifyChain(crypto, rewritten, kept && { kept })).toEqual({
      ok: false,
      index: 5,
      break: 'head',
    });
  });

  it('accepts a log that has grown since, whole or from the kept head on', async () => {
    const entries = await chain;
    const kept = entries[4];
    expect((await verifyChain(crypto, entries, kept && { kept })).ok).toBe(true);
    expect((await verifyChain(crypto, entries.slice(5), kept && { from: kept, kept })).ok).toBe(true);
    expect((await verifyChain(crypto, entries.slice(6), kept && { from: kept })).ok).toBe(false);
  });
});

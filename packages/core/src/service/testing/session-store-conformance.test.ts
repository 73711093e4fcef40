import { describe, expect, it } from 'vitest';
import type { SessionStore } from '../../ports/session-store.ts';
import { createMemorySessionStore } from '../memory-session-store.ts';
import { describeSessionStore } from './session-store-conformance.ts';

/** Runs the suite on a store and gives the names of the tests that fail. */
async function failuresOf(create: () => SessionStore): Promise<string[]> {
  const tests: { readonly name: string; readonly body: () => Promise<void> }[] = [];
  describeSessionStore({
    name: 'faulty',
    create,
    describe: (_, body) => body(),
    it: (name, body) => tests.push({ name, body }),
    expect,
  });
  const failed: string[] = [];
  for (const { name, body } of tests) await body().catch(() => failed.push(name));
  return failed;
}

/** The memory store with one guarantee broken. */
type Fault = (store: SessionStore) => Partial<SessionStore>;

/** Waits a turn between reading and writing, as a driver without a transaction does. */
const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

const FAULTS: Readonly<Record<string, Fault>> = {
  'compares the revision before the transaction': (store) => ({
    commit: async (commit) => {
      const rev = (await store.load(commit.envelope.id))?.envelope.rev;
      await pause();
      if (rev !== commit.expectedRev) return 'conflict';
      const now = (await store.load(commit.envelope.id))!.envelope.rev;
      await store.commit({ ...commit, expectedRev: now });
      return 'committed';
    },
  }),
  'says committed whatever happens': (store) => ({
    commit: async (commit) => {
      await store.commit(commit);
      return 'committed';
    },
  }),
  'stores the effects of a commit that lost': (store) => ({
    commit: async (commit) => {
      const outcome = await store.commit(commit);
      if (outcome === 'conflict' && commit.effects.length > 0) {
        const { envelope, effects } = commit;
        await store.create({
          envelope: { ...envelope, id: 'ses_Other1' },
          startedAt: 0,
          effects,
          nextDeadline: null,
        });
      }
      return outcome;
    },
  }),
  'forgets the deadline of a commit': (store) => ({
    commit: (commit) => store.commit({ ...commit, nextDeadline: null }),
  }),
  'forgets which command it was': (store) => ({
    commit: (commit) => store.commit({ ...commit, entry: { ...commit.entry, commandId: null } }),
  }),
  'takes commands of another session for its own': (store) => ({
    findCommand: async (_, commandId) => store.findCommand('ses_Abc1', commandId),
  }),
  'settles in a transaction of its own': (store) => ({
    commit: async ({ settles, ...commit }) => {
      const outcome = await store.commit(commit);
      if (settles !== undefined) await store.settle(settles);
      return outcome;
    },
  }),
  'overwrites a session': (store) => ({
    create: async (session) => {
      await store.create(session);
      return 'created';
    },
  }),
  'gives the log in no order': (store) => ({
    events: async (...args) => (await store.events(...args)).toReversed(),
  }),
  'ignores the limit of the log': (store) => ({
    events: (id, from) => store.events(id, from, 1000),
  }),
  'gives due sessions without their page': (store) => ({
    due: ({ now, limit }) => store.due({ now, limit }),
  }),
  'forgets to hold what it hands out': (store) => ({
    claim: ({ now, limit }) => store.claim({ now, limit, leaseMs: 0 }),
  }),
  'hands out more than asked for': (store) => ({
    claim: (options) => store.claim({ ...options, limit: 1000 }),
  }),
  'hands out what is not yet to be done': (store) => ({
    claim: (options) => store.claim({ ...options, now: options.now + 1_000_000 }),
  }),
  'orders a lane by the text of the key': (store) => ({
    commit: (commit) => store.commit({ ...commit, effects: byKey(commit.effects) }),
    create: (session) => store.create({ ...session, effects: byKey(session.effects) }),
  }),
  'knows no lanes': (store) => ({
    create: (session) => store.create({ ...session, effects: apart(session.effects) }),
  }),
  'lets anybody end a lease': (store) => ({
    retryLater: (row, at, code) =>
      Promise.any(
        [1, 2, 3].map(
          async (attempt) => (await store.retryLater({ ...row, attempt }, at, code)) || Promise.reject(),
        ),
      ).catch(() => false),
  }),
  'settles twice': (store) => ({
    settle: async (settlement) => {
      await store.settle(settlement);
      return true;
    },
  }),
  'loses dead letters': () => ({ deadLetters: async () => [] }),
  'revives nothing': () => ({ revive: async () => true }),
};

const byKey = <Entry extends { readonly key: string }>(entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => (a.key < b.key ? -1 : 1));
const apart = <Entry extends { readonly key: string }>(entries: readonly Entry[]) =>
  entries.map((entry) => ({ ...entry, lane: entry.key }));

describe('the conformance suite', () => {
  it('passes the memory store', async () => {
    expect(await failuresOf(createMemorySessionStore)).toEqual([]);
  });

  it.each(Object.entries(FAULTS))('fails a store that %s', async (_, fault) => {
    const failures = await failuresOf(() => {
      const store = createMemorySessionStore();
      return { ...store, ...fault(store) };
    });
    expect(failures.length).toBeGreaterThan(0);
  });
});

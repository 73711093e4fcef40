import { describe, expect, it } from 'vitest';
import type { LogEntry, SessionStore } from '../ports/session-store.ts';
import { createMemorySessionStore } from './memory-session-store.ts';
import { replaySession } from './replay.ts';
import { AGAIN, ID, matched, openBench, STAFF, STUDENT, verification } from './testing/bench.ts';
import { COUNTER_WAIT_MS } from './testing/counter-engine.ts';

/** A session with a history of 451 events, more than two pages of the log. */
async function history() {
  const bench = await openBench({
    handlers: {
      'verify-identity': async ({ evidence }) => matched(evidence),
      'release-photo': async () => {},
    },
  });
  await bench.service.send(ID, verification('evi_1'), STUDENT);
  await bench.service.send(ID, { type: 'STAFF.LOCKED', reason: 'retouched' }, STAFF);
  bench.time.advance(COUNTER_WAIT_MS);
  await bench.ticker.tick();
  await bench.runner.drain();
  for (let i = 0; i < 447; i++) await bench.service.send(ID, AGAIN, STUDENT);
  return bench;
}

const { options: host } = await history();

/** The same store with a log that somebody changed. */
function tampered(change: (log: LogEntry[]) => LogEntry[]): SessionStore {
  const events: SessionStore['events'] = async (id, from, limit) => {
    const log = change([...(await host.store.events(id, 0, 1000))]);
    return log.filter(({ rev }) => rev >= from).slice(0, limit);
  };
  return { ...host.store, events };
}
const replay = (store: SessionStore = host.store) => replaySession({ store, engines: host.engines }, ID);

describe('replaySession', () => {
  it('finds the envelope that is stored', async () => {
    expect(await replay()).toEqual({ ok: true, rev: 451 });
  });

  it('finds a change of the envelope, and shows the path only', async () => {
    const store: SessionStore = {
      ...host.store,
      load: async (id) => {
        const stored = await host.store.load(id);
        Object.assign(stored?.envelope.snapshot.context.attempts ?? {}, { quality: 1 });
        return stored;
      },
    };
    expect(await replay(store)).toEqual({
      ok: false,
      rev: 451,
      problem: 'differs',
      detail: 'snapshot.context.attempts.quality',
    });
  });

  it.each<[string, (log: LogEntry[]) => LogEntry[], object]>([
    [
      'an entry is missing',
      (log) => log.toSpliced(299, 1),
      { rev: 301, problem: 'gap', detail: 'expected 300' },
    ],
    ['the end is missing', (log) => log.slice(0, 449), { rev: 449, problem: 'gap', detail: 'expected 451' }],
    ['the log is gone', () => [], { rev: 0, problem: 'gap', detail: 'expected 451' }],
    [
      'an event could not have happened',
      (log) => log.with(0, { ...log[0]!, event: { type: 'PROOF.CORRECT', at: 5 } }),
      { rev: 1, problem: 'refused', detail: 'event/not-now' },
    ],
    [
      'an event was changed',
      (log) => log.with(450, { ...log[450]!, event: { ...log[450]!.event, at: log[450]!.event.at + 1 } }),
      { rev: 451, problem: 'differs', detail: 'updatedAt' },
    ],
  ])('finds that %s', async (_, change, report) => {
    expect(await replay(tampered(change))).toMatchObject({ ok: false, ...report });
  });

  it('does not look at what was added after it began', async () => {
    const { options, service, store: own } = await history();
    const store: SessionStore = {
      ...own,
      load: async (id) => {
        const stored = await own.load(id);
        await service.send(ID, AGAIN, STUDENT);
        return stored;
      },
    };
    expect(await replaySession({ store, engines: options.engines }, ID)).toEqual({ ok: true, rev: 451 });
  });

  it('knows only sessions that exist', async () => {
    await expect(replay(createMemorySessionStore())).rejects.toMatchObject({ code: 'session/unknown' });
  });
});

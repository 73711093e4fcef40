import type { ErasureReason, Tombstone } from './tombstone.ts';

/** An erasure that was ordered, as far as it has come. */
export interface ErasureEntry {
  readonly session: string;
  readonly at: number;
  readonly reason: ErasureReason;
  /** How many things there were, by kind, as counted before any was deleted. */
  readonly counts: Readonly<Record<string, number>>;
  readonly tombstone: Tombstone | null;
}

/**
 * Remembers erasures, so that one that was interrupted can go on and one that is done can be proved. It holds
 * no personal data and is itself never erased with a student.
 *
 * Must hold: what a method has stored survives a crash; each keeps what was stored first, also when several
 * call at the same time, and returns what is stored.
 */
export interface ErasureJournal {
  begin(order: Pick<ErasureEntry, 'session' | 'at' | 'reason'>): Promise<ErasureEntry>;
  noteCount(session: string, kind: string, count: number): Promise<ErasureEntry>;
  finish(tombstone: Tombstone): Promise<ErasureEntry>;
  get(session: string): Promise<ErasureEntry | undefined>;
  /** Sessions whose erasure began and has no tombstone yet: to be run again at every start. */
  unfinished(): Promise<readonly string[]>;
}

/** A journal in memory: for tests, demonstrations and hosts that may lose everything with the process. */
export function memoryErasureJournal(): ErasureJournal {
  const entries = new Map<string, ErasureEntry>();
  const update = (session: string, change: (entry: ErasureEntry) => ErasureEntry): ErasureEntry => {
    const entry = entries.get(session);
    if (entry === undefined) throw new Error('This erasure was not begun.');
    const changed = change(entry);
    entries.set(session, changed);
    return changed;
  };
  return {
    async begin({ session, at, reason }) {
      if (!entries.has(session)) entries.set(session, { session, at, reason, counts: {}, tombstone: null });
      return update(session, (entry) => entry);
    },
    async noteCount(session, kind, count) {
      return update(session, (entry) => ({ ...entry, counts: { [kind]: count, ...entry.counts } }));
    },
    async finish(tombstone) {
      return update(tombstone.session, (entry) => ({ ...entry, tombstone: entry.tombstone ?? tombstone }));
    },
    async get(session) {
      return entries.get(session);
    },
    async unfinished() {
      return Array.from(entries.values())
        .filter(({ tombstone }) => tombstone === null)
        .map(({ session }) => session);
    },
  };
}

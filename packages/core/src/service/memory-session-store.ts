import type { Commit, LogEntry, NewSession, SessionStore, StoredSession } from '../ports/session-store.ts';
import { byText, copyJson } from './copy-json.ts';
import { createMemoryOutbox } from './memory-outbox.ts';

interface Row {
  readonly session: StoredSession;
  readonly nextDeadline: number | null;
  readonly log: LogEntry[];
}

/**
 * A store in the memory of one process, for tests, demonstrations and trying things out. It keeps every
 * guarantee of the port but durability: all is gone when the process ends, and nothing is ever deleted
 * before.
 */
export function createMemorySessionStore(): SessionStore {
  const rows = new Map<string, Row>();
  const outbox = createMemoryOutbox();

  // Each function is one synchronous stretch, which is what makes it atomic.
  return {
    ...outbox.port,

    async create({ envelope, startedAt, effects, nextDeadline }: NewSession) {
      if (rows.has(envelope.id)) return 'exists';
      rows.set(envelope.id, { session: copyJson({ envelope, startedAt }), nextDeadline, log: [] });
      outbox.add(envelope.id, envelope.rev, startedAt, effects);
      return 'created';
    },

    async load(sessionId) {
      const row = rows.get(sessionId);
      return row === undefined ? null : copyJson(row.session);
    },

    async commit({ envelope, expectedRev, entry, effects, nextDeadline, settles }: Commit) {
      if (settles !== undefined && !outbox.isPending(settles.key)) return 'already-settled';
      const row = rows.get(envelope.id);
      if (row?.session.envelope.rev !== expectedRev || hasCommand(row.log, entry.commandId))
        return 'conflict';
      const { startedAt } = row.session;
      row.log.push(copyJson(entry));
      rows.set(envelope.id, { session: copyJson({ envelope, startedAt }), nextDeadline, log: row.log });
      outbox.add(envelope.id, envelope.rev, entry.receivedAt, effects);
      if (settles !== undefined) outbox.settle(settles);
      return 'committed';
    },

    async findCommand(sessionId, commandId) {
      const entry = rows.get(sessionId)?.log.find((e) => e.commandId === commandId);
      return entry === undefined ? null : copyJson(entry);
    },

    async events(sessionId, fromRev, limit) {
      const log = rows.get(sessionId)?.log ?? [];
      return copyJson(log.filter(({ rev }) => rev >= fromRev).slice(0, limit));
    },

    async due({ now, limit, after }) {
      return [...rows]
        .flatMap(([sessionId, { nextDeadline: at }]) => (at === null || at > now ? [] : [{ sessionId, at }]))
        .sort((a, b) => a.at - b.at || byText(a.sessionId, b.sessionId))
        .filter((d) => after === undefined || (d.at - after.at || byText(d.sessionId, after.sessionId)) > 0)
        .slice(0, limit);
    },
  };
}

function hasCommand(log: readonly LogEntry[], commandId: string | null): boolean {
  return commandId !== null && log.some((entry) => entry.commandId === commandId);
}

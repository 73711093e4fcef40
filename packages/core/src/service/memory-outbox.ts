import {
  type ClaimedEffect,
  type DeadLetter,
  EXCLUSIVE_LANE,
  type Outbox,
  type OutboxEntry,
  type Settlement,
} from '../ports/outbox.ts';
import { copyJson } from './copy-json.ts';

interface Row extends OutboxEntry {
  readonly sessionId: string;
  readonly rev: number;
  state: 'pending' | 'done' | 'given-up';
  /** Not before this time: the backoff, or the end of the lease. */
  at: number;
  attempt: number;
  errorCode: string | null;
}

export interface MemoryOutbox {
  readonly port: Outbox;
  add(sessionId: string, rev: number, at: number, entries: readonly OutboxEntry[]): void;
  isPending(key: string): boolean;
  settle(settlement: Settlement): boolean;
}

/**
 * The outbox of the memory store. Rows stand in the order in which they were added, which is that of
 * revisions.
 */
export function createMemoryOutbox(): MemoryOutbox {
  const rows = new Map<string, Row>();

  function settle({ key, outcome, code }: Settlement): boolean {
    const row = rows.get(key);
    if (row?.state !== 'pending') return false;
    row.state = outcome;
    row.errorCode = code;
    return true;
  }

  function claimable(now: number): Row[] {
    const waiting = new Map<string, Set<string>>();
    return [...rows.values()].filter((row) => {
      if (row.state !== 'pending') return false;
      const lanes = waiting.get(row.sessionId) ?? new Set();
      const blocked =
        lanes.has(row.lane) || lanes.has(EXCLUSIVE_LANE) || (row.lane === EXCLUSIVE_LANE && lanes.size > 0);
      waiting.set(row.sessionId, lanes.add(row.lane));
      return !blocked && row.at <= now;
    });
  }

  return {
    add(sessionId, rev, at, entries) {
      for (const entry of copyJson(entries)) {
        const { notBefore = at } = entry;
        const free = { state: 'pending', at: Math.max(at, notBefore), attempt: 0, errorCode: null } as const;
        rows.set(entry.key, { ...entry, ...free, sessionId, rev });
      }
    },
    isPending: (key) => rows.get(key)?.state === 'pending',
    settle,
    port: {
      async claim({ now, limit, leaseMs }) {
        const claimed = claimable(now)
          .sort((a, b) => a.at - b.at)
          .slice(0, limit);
        for (const row of claimed) {
          row.attempt += 1;
          row.at = now + leaseMs;
        }
        return copyJson(
          claimed.map(({ key, lane, effect, sessionId, rev, attempt }): ClaimedEffect => {
            return { key, lane, effect, sessionId, rev, attempt };
          }),
        );
      },
      settle: async (settlement) => settle(settlement),
      async retryLater({ key, attempt }, at, errorCode) {
        const row = rows.get(key);
        if (row?.state !== 'pending' || row.attempt !== attempt) return false;
        row.at = at;
        row.errorCode = errorCode;
        return true;
      },
      async deadLetters(limit, sessionId) {
        const dead = [...rows.values()].filter(
          (row) => row.state === 'given-up' && (sessionId === undefined || row.sessionId === sessionId),
        );
        return copyJson(dead.slice(0, limit).map(deadLetterOf));
      },
      async revive(key, at) {
        const row = rows.get(key);
        if (row?.state !== 'given-up') return false;
        Object.assign(row, { state: 'pending', at, attempt: 0 });
        return true;
      },
    },
  };
}

function deadLetterOf({ key, lane, effect, sessionId, rev, attempt, errorCode }: Row): DeadLetter {
  return { key, lane, effect, sessionId, rev, attempts: attempt, errorCode: errorCode ?? 'effect/failed' };
}

import { type AuditEntry, type AuditHead, EMPTY_HEAD } from './audit-entry.ts';

/**
 * Where audit entries are kept.
 *
 * Must hold: entries are never changed or deleted before their retention ends; `append` stores an entry only
 * if it follows the present head (number and hash), and of several that follow it stores one; what was
 * appended survives a crash. Need not hold: that nobody with access to the storage changes it: `verifyChain`
 * notices.
 */
export interface AuditStore {
  /** `EMPTY_HEAD` of an empty log. */
  head(): Promise<AuditHead>;
  /** Whether it was stored; false when the head has moved on. */
  append(entry: AuditEntry): Promise<boolean>;
  /** The entry with this key, if it is stored; sees what `append` has returned true for. */
  find(key: string): Promise<AuditEntry | undefined>;
  /** In order, from this number on. */
  entries(fromSeq?: number): AsyncIterable<AuditEntry>;
}

/** An audit log in memory: for tests, demonstrations and hosts that may lose everything with the process. */
export function memoryAuditStore(): AuditStore {
  const stored: AuditEntry[] = [];
  const head = (): AuditHead => stored.at(-1) ?? EMPTY_HEAD;
  return {
    head: async () => ({ seq: head().seq, hash: head().hash }),
    async append(entry) {
      const follows = entry.seq === head().seq + 1 && entry.previous === head().hash;
      if (follows) stored.push(entry);
      return follows;
    },
    find: async (key) => stored.find((entry) => entry.key === key),
    async *entries(fromSeq = 1) {
      yield* stored.filter(({ seq }) => seq >= fromSeq);
    },
  };
}

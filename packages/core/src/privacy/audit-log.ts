import { type AuditEntry, type AuditNote, type AuditVocabulary, nextEntry } from './audit-entry.ts';
import type { AuditStore } from './audit-store.ts';
import { PrivacyError } from './privacy-error.ts';
import type { WebCrypto } from './web-crypto.ts';

/** Writers that lose the race for the head try again this often. */
const MAX_TRIES = 1000;

export interface AuditLog {
  /**
   * Appends an entry; when it returns, the entry is stored. With a key that is in the log already it appends
   * nothing and returns the entry that is there.
   * @throws TucaiError `input/invalid`; PrivacyError `privacy/audit-busy`, retryable, when others were faster
   *   every time
   */
  append(note: AuditNote): Promise<AuditEntry>;
}

/**
 * An append-only log in which every entry holds the hash of the one before. Entries of this object are
 * written one after the other; other processes may write to the same store.
 *
 * The order is that of writing. Times are those of the callers' clocks, and need not rise.
 */
export function createAuditLog(crypto: WebCrypto, store: AuditStore, vocabulary: AuditVocabulary): AuditLog {
  let last: Promise<unknown> = Promise.resolve();

  const write = async (note: AuditNote): Promise<AuditEntry> => {
    for (let i = 0; i < MAX_TRIES; i++) {
      const head = await store.head();
      // Looked up behind the head: what another writer appends meanwhile makes the append fail, and this run again.
      const known = note.key === undefined ? undefined : await store.find(note.key);
      if (known !== undefined) return known;
      const entry = await nextEntry(crypto, head, vocabulary, note);
      if (await store.append(entry)) return entry;
    }
    throw new PrivacyError(
      'privacy/audit-busy',
      'Others wrote to the audit log at the same time; try again.',
      {
        retryable: true,
      },
    );
  };

  return {
    append(note) {
      const copy = structuredCopy(note);
      const mine = last.then(() => write(copy));
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}

/** What was meant when it was handed in, whatever becomes of the object while it waits. */
function structuredCopy(note: AuditNote): AuditNote {
  return { ...note, by: { ...note.by } };
}

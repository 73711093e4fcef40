import type { ErasableStore } from './sealed-store.ts';

/**
 * What only one session may have, by keyed hash: a student (`createPersonHash`), or a phone that may not be
 * shared (`createPhoneHash`). One register for each. It is erased with the student: put it among the `stores` of
 * erasure.
 *
 * Must hold: of several sessions that claim one hash at the same time one gets it (a unique index); a session
 * holds at most one, and getting another gives the earlier one back; claiming again what it holds is true
 * again.
 */
export interface UniqueRegister extends ErasableStore {
  /** Whether it is this session's now. */
  claim(session: string, keyedHash: string): Promise<boolean>;
}

/** A register in memory: for tests, demonstrations and hosts that may lose everything with the process. */
export function memoryUniqueRegister(): UniqueRegister {
  const sessionOf = new Map<string, string>();
  const hashOf = new Map<string, string>();
  const forget = (session: string): void => {
    const hash = hashOf.get(session);
    hashOf.delete(session);
    if (hash !== undefined) sessionOf.delete(hash);
  };
  return {
    async claim(session, hash) {
      if ((sessionOf.get(hash) ?? session) !== session) return false;
      forget(session);
      hashOf.set(session, hash);
      sessionOf.set(hash, session);
      return true;
    },
    count: async (session) => (hashOf.has(session) ? 1 : 0),
    erase: async (session) => forget(session),
  };
}

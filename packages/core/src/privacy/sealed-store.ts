/** A store that can forget a student. */
export interface ErasableStore {
  /** How many things are stored for the session. */
  count(session: string): Promise<number>;
  /**
   * Deletes everything of the session, and nothing else. Erasing twice, or what was never there, is no error.
   * When it returns, `count` is 0; when it throws, some may be deleted, and calling it again goes on.
   */
  erase(session: string): Promise<void>;
}

export interface StoredKind<Kind extends string> {
  /**
   * As `reference` of the journey: a prefix, `_`, and the first 48 hexadecimal digits of the SHA-256 of the
   * bytes.
   */
  readonly reference: string;
  readonly kind: Kind;
}

export interface SealedRecord<Kind extends string> extends StoredKind<Kind> {
  readonly sealed: Uint8Array;
}

/**
 * A store of sealed bytes by session, which is all a driver has to implement: it sees ciphertext only.
 *
 * Must hold:
 * - `get` returns the very bytes that were put, whatever becomes of the arrays outside;
 * - one session never sees, counts or deletes what another one stored, even under the same reference;
 * - putting the same bytes of the same kind twice stores them once and returns the same reference;
 * - once `put` has returned, the record survives a crash of the process (not of memory implementations).
 *
 * Need not hold: any order of `list`; secrecy of how many and how large the records are; that deleted bytes
 * are gone from backups and disks, for which the data key is destroyed.
 */
export interface SealedStore<Kind extends string> extends ErasableStore {
  put(session: string, kind: Kind, sealed: Uint8Array): Promise<string>;
  /** Undefined when there is none, never was or no longer is. */
  get(session: string, reference: string): Promise<SealedRecord<Kind> | undefined>;
  list(session: string): Promise<readonly StoredKind<Kind>[]>;
  /** Whether there was something to delete. */
  remove(session: string, reference: string): Promise<boolean>;
}

/** What is to be erased of one session. */
export interface ErasureOrder {
  readonly sessionId: string;
  /** Reference of the person's record; null when the identity was never confirmed by a match. */
  readonly student: string | null;
  /** `all`: the person, every picture, all evidence. `unapproved`: every picture but those in `keepPhotos`. */
  readonly scope: 'all' | 'unapproved';
  /** References of pictures that stay; empty with scope `all`. */
  readonly keepPhotos: readonly string[];
}

/**
 * Something that holds personal data of a session: a store of persons, of photos, of frames of liveness checks.
 *
 * `erase` must be idempotent: it is called again after a crash, also when nothing is left. When it is fulfilled the
 * data can no longer be read through this store; what that means for backups is for its documentation to say
 * (destroying a data key that no backup holds reaches them too).
 */
export interface ErasableStore {
  /** A machine word that names the store in the tombstone, such as `persons`. */
  readonly name: string;
  erase(order: ErasureOrder): Promise<void>;
}

/** Proof that something was erased, without saying what it was. */
export interface Tombstone {
  /** Key of the effect that ordered the erasure. */
  readonly key: string;
  readonly sessionId: string;
  readonly scope: 'all' | 'unapproved';
  readonly erasedAt: number;
  /** Names of the stores that were erased, in order. */
  readonly stores: readonly string[];
}

export interface TombstoneStore {
  /** Keeps a tombstone. The first one of a key stays; writing another with the same key changes nothing. */
  put(tombstone: Tombstone): Promise<void>;
  /** Tombstones of a session, the oldest first. */
  of(sessionId: string): Promise<readonly Tombstone[]>;
}

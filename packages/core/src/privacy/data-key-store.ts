import type { WrappedKey } from './data-key.ts';

export type StoredKey =
  | { readonly state: 'present'; readonly wrapped: WrappedKey }
  | { readonly state: 'absent' }
  /** Stays so for ever. */
  | { readonly state: 'destroyed' };

/**
 * Where the wrapped data keys are kept.
 *
 * Must hold:
 * - `create` keeps the first key of a session: of calls at the same time all get the one that was stored;
 * - after `destroy` has returned the key is nowhere to be read, and `create` makes no new one for that
 *   session;
 * - a key that was returned by `create` survives a crash.
 *
 * The operator must keep this store out of backups, or let its backups expire within the time the law gives
 * for erasure: a restored key brings back whatever it sealed.
 */
export interface DataKeyStore {
  create(session: string, wrapped: WrappedKey): Promise<StoredKey>;
  get(session: string): Promise<StoredKey>;
  /**
   * Puts a key wrapped anew in the place of the one it was made of; false when another one is stored by now, or
   * none, and nothing was changed. A destroyed key stays destroyed.
   */
  replace(session: string, before: WrappedKey, after: WrappedKey): Promise<boolean>;
  /** At most so many sessions whose key a campaign key has wrapped. */
  wrappedBy(campaignKey: string, limit: number): Promise<readonly string[]>;
  /** Destroying twice, or what was never there, is no error; the session counts as destroyed from then on. */
  destroy(session: string): Promise<void>;
}

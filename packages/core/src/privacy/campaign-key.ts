import { TucaiError } from '../errors/tucai-error.ts';
import { copyOf, utf8 } from './bytes.ts';
import { canonicalJson } from './canonical-json.ts';
import { importAesKey, openSealed, sealBytes } from './sealed-bytes.ts';
import type { Bytes, WebCrypto } from './web-crypto.ts';

/**
 * The key of a campaign, which wraps the data keys of its students. A key service (KMS, HSM) implements this
 * without ever giving the key out; `campaignKeyFromBytes` is for hosts without one.
 *
 * Must hold: `unwrap` gives back what `wrap` was given only for the same session, and fails otherwise.
 * Destroying the campaign's key makes everything of the campaign unreadable.
 */
export interface CampaignKey {
  /** Name of the key, stored beside what it wrapped: a code such as `jiangsu-2026`, never a secret. */
  readonly id: string;
  wrap(dataKey: Uint8Array, session: string): Promise<Bytes>;
  /** @throws when the bytes were changed or wrapped by another key or for another session */
  unwrap(wrapped: Uint8Array, session: string): Promise<Bytes>;
}

/**
 * A campaign key held in the memory of this process, from 32 random bytes kept where secrets are kept: not in
 * the database, and not in its backups. The bytes are copied into the platform and not kept here.
 *
 * @throws TucaiError `input/invalid` for another number of bytes, or bytes that are all alike
 */
export async function campaignKeyFromBytes(
  crypto: WebCrypto,
  id: string,
  raw: Uint8Array,
): Promise<CampaignKey> {
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(id)) {
    throw new TucaiError(
      'input/invalid',
      'Name the campaign key with 1 to 40 small letters, digits and hyphens, a letter first.',
    );
  }
  if (raw.length !== 32 || new Set(raw).size === 1) {
    throw new TucaiError('input/invalid', 'A campaign key is made of 32 random bytes.');
  }
  const key = await importAesKey(crypto, copyOf(raw));
  const bound = (session: string): Bytes =>
    utf8(canonicalJson({ use: 'data-key', campaignKey: id, session }));
  return Object.freeze({
    id,
    wrap: (dataKey: Uint8Array, session: string) => sealBytes(crypto, key, dataKey, bound(session)),
    unwrap: (wrapped: Uint8Array, session: string) => openSealed(crypto, key, wrapped, bound(session)),
  });
}

import { TucaiError } from '../errors/tucai-error.ts';
import { copyOf, hexOf, utf8 } from './bytes.ts';
import { canonicalJson } from './canonical-json.ts';
import type { WebCrypto } from './web-crypto.ts';

/** Tells whether two phones are one, without naming them: 64 lower-case hexadecimal digits. */
export type PhoneHash = (normalisedPhone: string) => Promise<string>;

/**
 * HMAC-SHA-256 of a phone. A plain hash would not do: all mobile numbers of a country can be tried in minutes.
 *
 * @param raw 32 random bytes, kept where secrets are kept; another key than that of persons
 * @throws TucaiError `input/invalid` for another number of bytes
 */
export async function createPhoneHash(crypto: WebCrypto, raw: Uint8Array): Promise<PhoneHash> {
  if (raw.length !== 32 || new Set(raw).size === 1) {
    throw new TucaiError('input/invalid', 'The key for comparing phones is made of 32 random bytes.');
  }
  const algorithm = { name: 'HMAC', hash: 'SHA-256' } as const;
  const key = await crypto.subtle.importKey('raw', copyOf(raw), algorithm, false, ['sign']);
  return async (phone) => {
    const signature = await crypto.subtle.sign('HMAC', key, utf8(canonicalJson({ use: 'phone', phone })));
    return hexOf(new Uint8Array(signature));
  };
}

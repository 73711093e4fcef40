import { TucaiError } from '../errors/tucai-error.ts';
import type { DocumentKind } from '../identity/document-kind.ts';
import { copyOf, hexOf, utf8 } from './bytes.ts';
import { canonicalJson } from './canonical-json.ts';
import type { WebCrypto } from './web-crypto.ts';

/**
 * Tells whether two documents are of one person, without naming the person: 64 lower-case hexadecimal digits.
 */
export type PersonHash = (kind: DocumentKind, normalisedNumber: string) => Promise<string>;

/**
 * HMAC-SHA-256 over kind and number. A plain hash would not do: all ID numbers can be tried in minutes.
 * Whoever has the key can still try them, so it belongs where secrets are kept, and is not the campaign's
 * key.
 *
 * A person with two documents (an ID card and a passport) counts as two.
 *
 * @param raw 32 random bytes, the same for all campaigns that are counted together
 * @throws TucaiError `input/invalid` for another number of bytes
 */
export async function createPersonHash(crypto: WebCrypto, raw: Uint8Array): Promise<PersonHash> {
  if (raw.length !== 32 || new Set(raw).size === 1) {
    throw new TucaiError('input/invalid', 'The key for counting persons is made of 32 random bytes.');
  }
  const algorithm = { name: 'HMAC', hash: 'SHA-256' } as const;
  const key = await crypto.subtle.importKey('raw', copyOf(raw), algorithm, false, ['sign']);
  return async (kind, number) => {
    const signature = await crypto.subtle.sign(
      'HMAC',
      key,
      utf8(canonicalJson({ use: 'person', kind, number })),
    );
    return hexOf(new Uint8Array(signature));
  };
}

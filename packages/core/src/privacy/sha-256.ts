import { copyOf, hexOf, utf8 } from './bytes.ts';
import { canonicalJson, type Json } from './canonical-json.ts';
import type { WebCrypto } from './web-crypto.ts';

/** SHA-256 as 64 lower-case hexadecimal digits. */
export async function sha256(crypto: WebCrypto, bytes: Uint8Array): Promise<string> {
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', copyOf(bytes))));
}

/** SHA-256 of a record's canonical JSON. */
export function sha256OfJson(crypto: WebCrypto, value: Json): Promise<string> {
  return sha256(crypto, utf8(canonicalJson(value)));
}

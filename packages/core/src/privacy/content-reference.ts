import { sha256 } from './sha-256.ts';
import type { WebCrypto } from './web-crypto.ts';

/**
 * The reference under which a store keeps sealed bytes: 192 bits of their SHA-256, as much as fits a
 * reference of the journey. Whoever reads them back can tell whether they are the ones that were stored.
 */
export async function contentReference(
  crypto: WebCrypto,
  prefix: 'per' | 'pho',
  sealed: Uint8Array,
): Promise<string> {
  return `${prefix}_${(await sha256(crypto, sealed)).slice(0, 48)}`;
}

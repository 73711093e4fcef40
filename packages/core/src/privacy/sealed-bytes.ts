import { copyOf } from './bytes.ts';
import { PrivacyError } from './privacy-error.ts';
import type { Bytes, PlatformKey, WebCrypto } from './web-crypto.ts';

/**
 * Layout of everything encrypted here: one byte of version, 12 bytes of nonce, then the AES-256-GCM
 * ciphertext with its tag of 16 bytes. The version is authenticated with the rest.
 */
const VERSION = 1;
const HEAD = 13;
const TAG = 16;

/** Makes a key for `sealBytes`, that the platform will not give out again. */
export function importAesKey(crypto: WebCrypto, raw: Bytes): Promise<PlatformKey> {
  return crypto.subtle.importKey('raw', raw, { name: 'AES-GCM' }, false, ['encrypt', 'decrypt']);
}

/**
 * Encrypts under a random nonce; NIST SP 800-38D allows 2^32 of them for one key.
 * @param bound what the bytes belong to; `openSealed` must be given the same
 */
export async function sealBytes(
  crypto: WebCrypto,
  key: PlatformKey,
  bytes: Uint8Array,
  bound: Bytes,
): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const algorithm = { name: 'AES-GCM', iv, additionalData: withVersion(bound) } as const;
  const encrypted = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, copyOf(bytes)));
  const sealed = new Uint8Array(HEAD + encrypted.length);
  sealed[0] = VERSION;
  sealed.set(iv, 1);
  sealed.set(encrypted, HEAD);
  return sealed;
}

/** @throws PrivacyError `privacy/not-opened` when the key, what it is bound to or any byte differs */
export async function openSealed(
  crypto: WebCrypto,
  key: PlatformKey,
  sealed: Uint8Array,
  bound: Bytes,
): Promise<Bytes> {
  const bytes = copyOf(sealed);
  if (bytes.length >= HEAD + TAG && bytes[0] === VERSION) {
    const algorithm = {
      name: 'AES-GCM',
      iv: bytes.slice(1, HEAD),
      additionalData: withVersion(bound),
    } as const;
    const opened = await crypto.subtle.decrypt(algorithm, key, bytes.slice(HEAD)).catch(() => undefined);
    if (opened !== undefined) return new Uint8Array(opened);
  }
  throw new PrivacyError(
    'privacy/not-opened',
    'Cannot open the sealed data: it was changed, or belongs elsewhere.',
  );
}

function withVersion(bound: Bytes): Bytes {
  return Uint8Array.of(VERSION, ...bound);
}

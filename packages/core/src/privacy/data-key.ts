import { parse } from '../errors/parse.ts';
import { sessionId } from '../journey/ids.ts';
import * as z from '../schema.ts';
import { bytesOfHex, hexOf, utf8 } from './bytes.ts';
import type { CampaignKey } from './campaign-key.ts';
import { canonicalJson } from './canonical-json.ts';
import { PrivacyError } from './privacy-error.ts';
import { importAesKey, openSealed, sealBytes } from './sealed-bytes.ts';
import type { Bytes, PlatformKey, WebCrypto } from './web-crypto.ts';

/** A data key as it is stored: useless without the campaign's key. */
export const wrappedKey = z.strictObject({
  campaignKey: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/)),
  /** Lower-case hexadecimal. */
  wrapped: z.string().check(z.regex(/^(?:[0-9a-f]{2}){1,4096}$/)),
});
export type WrappedKey = Readonly<z.Infer<typeof wrappedKey>>;

/**
 * Encrypts everything personal of one student. What is sealed is bound to the session and to the field, so
 * that it opens neither for another student nor as another field. It lives in memory only as long as it is
 * used: once the stored {@link WrappedKey} is destroyed, nothing sealed under it can be opened any more
 * (crypto-shredding).
 *
 * It shows nothing of itself in JSON, logs and debuggers' listings.
 */
export class DataKey {
  readonly #crypto: WebCrypto;
  readonly #key: PlatformKey;
  readonly #session: string;

  /** Use `createDataKey` and `unwrapDataKey`. */
  constructor(crypto: WebCrypto, key: PlatformKey, session: string) {
    this.#crypto = crypto;
    this.#key = key;
    this.#session = session;
  }

  /** @param field what the bytes are, such as `identity`; the same must be said to open them */
  seal(field: string, bytes: Uint8Array): Promise<Bytes> {
    return sealBytes(this.#crypto, this.#key, bytes, this.#bound(field));
  }

  /** @throws PrivacyError `privacy/not-opened` when it was sealed for another student or field, or changed */
  open(field: string, sealed: Uint8Array): Promise<Bytes> {
    return openSealed(this.#crypto, this.#key, sealed, this.#bound(field));
  }

  toJSON(): string {
    return '[DataKey]';
  }

  toString(): string {
    return '[DataKey]';
  }

  /** What `console.log` of Node shows. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[DataKey]';
  }

  #bound(field: string): Bytes {
    return utf8(canonicalJson({ use: 'data', session: this.#session, field }));
  }
}

/** Makes a new key for a student and wraps it; the bytes of the key are overwritten at once. */
export async function createDataKey(
  crypto: WebCrypto,
  campaignKey: CampaignKey,
  session: string,
): Promise<{ readonly key: DataKey; readonly wrapped: WrappedKey }> {
  parse(sessionId, session, 'the session');
  const raw = crypto.getRandomValues(new Uint8Array(32));
  try {
    const wrapped = hexOf(await campaignKey.wrap(raw, session));
    const key = new DataKey(crypto, await importAesKey(crypto, raw), session);
    return { key, wrapped: { campaignKey: campaignKey.id, wrapped } };
  } finally {
    raw.fill(0);
  }
}

/**
 * Wraps a key anew, for another campaign key; what it has sealed stays as it is.
 * @throws PrivacyError `privacy/not-opened` when `from` did not wrap it, or for another session
 */
export async function rewrapDataKey(
  from: CampaignKey,
  to: CampaignKey,
  session: string,
  stored: WrappedKey,
): Promise<WrappedKey> {
  const raw = await unwrapRaw(from, session, stored);
  try {
    return { campaignKey: to.id, wrapped: hexOf(await to.wrap(raw, session)) };
  } finally {
    raw.fill(0);
  }
}

/**
 * @throws PrivacyError `privacy/not-opened` when it was wrapped by another campaign's key or for another
 * session
 */
export async function unwrapDataKey(
  crypto: WebCrypto,
  campaignKey: CampaignKey,
  session: string,
  stored: WrappedKey,
): Promise<DataKey> {
  const raw = await unwrapRaw(campaignKey, session, stored);
  try {
    return new DataKey(crypto, await importAesKey(crypto, raw), session);
  } finally {
    raw.fill(0);
  }
}

async function unwrapRaw(campaignKey: CampaignKey, session: string, stored: WrappedKey): Promise<Bytes> {
  const { campaignKey: id, wrapped } = parse(wrappedKey, stored, 'the wrapped key');
  if (id !== campaignKey.id) {
    throw new PrivacyError('privacy/not-opened', 'The data key was wrapped by another campaign key.');
  }
  return campaignKey.unwrap(bytesOfHex(wrapped), session);
}

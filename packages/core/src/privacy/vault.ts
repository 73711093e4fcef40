import { parse } from '../errors/parse.ts';
import { sessionId } from '../journey/ids.ts';
import { textOf, utf8 } from './bytes.ts';
import type { CampaignKey } from './campaign-key.ts';
import { canonicalJson, type Json } from './canonical-json.ts';
import { createDataKey, type DataKey, unwrapDataKey } from './data-key.ts';
import type { DataKeyStore, StoredKey } from './data-key-store.ts';
import type { PersonRecordKind, PersonStore } from './person-store.ts';
import type { PhotoKind, PhotoStore } from './photo-store.ts';
import { PrivacyError } from './privacy-error.ts';
import type { SealedStore } from './sealed-store.ts';
import type { WebCrypto } from './web-crypto.ts';

export interface VaultParts {
  readonly crypto: WebCrypto;
  /** Wraps the keys of new students. */
  readonly campaignKey: CampaignKey;
  /** Campaign keys of before, as long as `rotateCampaignKey` has not come to an end. */
  readonly olderKeys?: readonly CampaignKey[];
  readonly keys: DataKeyStore;
  readonly persons: PersonStore;
  readonly photos: PhotoStore;
}

/** The only way to personal data: seals before storing, opens after reading. */
export interface Vault {
  /**
   * Stores a record and returns its reference, which the journey may hold.
   * @throws PrivacyError `privacy/erased` when the student was erased, also while this was under way
   */
  savePerson(session: string, kind: PersonRecordKind, value: Json): Promise<string>;
  /** @throws PrivacyError `privacy/not-found`, `privacy/erased`, `privacy/not-opened` */
  readPerson(
    session: string,
    reference: string,
  ): Promise<{ readonly kind: PersonRecordKind; readonly value: Json }>;
  /** As `savePerson`. Saving the same picture twice stores it twice. */
  savePhoto(session: string, kind: PhotoKind, bytes: Uint8Array): Promise<string>;
  /** As `readPerson`. */
  readPhoto(
    session: string,
    reference: string,
  ): Promise<{ readonly kind: PhotoKind; readonly bytes: Uint8Array }>;
}

/**
 * Puts the stores and keys together. A data key is made with the first thing a session saves, and unwrapped
 * for each call: it is never kept, so that destroying it takes effect at once in every process.
 */
export function createVault({
  crypto,
  campaignKey,
  olderKeys = [],
  keys,
  persons,
  photos,
}: VaultParts): Vault {
  const unwrap = (session: string, stored: StoredKey): Promise<DataKey> => {
    if (stored.state === 'destroyed') throw erased();
    if (stored.state === 'absent') throw notFound();
    const { campaignKey: id } = stored.wrapped;
    const key = olderKeys.find((older) => older.id === id) ?? campaignKey;
    return unwrapDataKey(crypto, key, session, stored.wrapped);
  };

  const keyForWriting = async (session: string): Promise<DataKey> => {
    const stored = await keys.get(session);
    if (stored.state !== 'absent') return unwrap(session, stored);
    const { wrapped } = await createDataKey(crypto, campaignKey, session);
    return unwrap(session, await keys.create(session, wrapped));
  };

  const save = async <Kind extends string>(
    store: SealedStore<Kind>,
    name: string,
    session: string,
    kind: Kind,
    bytes: Uint8Array,
  ): Promise<string> => {
    parse(sessionId, session, 'the session');
    const key = await keyForWriting(session);
    const reference = await store.put(session, kind, await key.seal(`${name}/${kind}`, bytes));
    if ((await keys.get(session)).state === 'present') return reference;
    // Erased between sealing and storing: nobody can open it, but it need not lie about.
    await store.remove(session, reference);
    throw erased();
  };

  const read = async <Kind extends string>(
    store: SealedStore<Kind>,
    name: string,
    session: string,
    reference: string,
  ): Promise<{ readonly kind: Kind; readonly bytes: Uint8Array }> => {
    const key = await unwrap(session, await keys.get(session));
    const record = await store.get(session, reference);
    if (record === undefined) throw notFound();
    return { kind: record.kind, bytes: await key.open(`${name}/${record.kind}`, record.sealed) };
  };

  return {
    savePerson: (session, kind, value) => save(persons, 'person', session, kind, utf8(canonicalJson(value))),
    async readPerson(session, reference) {
      const { kind, bytes } = await read(persons, 'person', session, reference);
      return { kind, value: JSON.parse(textOf(bytes)) };
    },
    savePhoto: (session, kind, bytes) => save(photos, 'photo', session, kind, bytes),
    readPhoto: (session, reference) => read(photos, 'photo', session, reference),
  };
}

const erased = (): PrivacyError =>
  new PrivacyError(
    'privacy/erased',
    'The data of this student were erased; begin a new session to store more.',
  );

const notFound = (): PrivacyError =>
  new PrivacyError('privacy/not-found', 'Nothing is stored under this session and reference.');

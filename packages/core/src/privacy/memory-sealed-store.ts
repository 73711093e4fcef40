import { copyOf } from './bytes.ts';
import { contentReference } from './content-reference.ts';
import type { PersonStore } from './person-store.ts';
import type { PhotoStore } from './photo-store.ts';
import type { SealedRecord, SealedStore } from './sealed-store.ts';
import type { WebCrypto } from './web-crypto.ts';

/**
 * A person store in memory: for tests, demonstrations and hosts that may lose everything with the process.
 */
export function memoryPersonStore(crypto: WebCrypto): PersonStore {
  return memoryStore(crypto, 'per');
}

/** A photo store in memory: for tests, demonstrations and hosts that may lose everything with the process. */
export function memoryPhotoStore(crypto: WebCrypto): PhotoStore {
  return memoryStore(crypto, 'pho');
}

function memoryStore<Kind extends string>(crypto: WebCrypto, prefix: 'per' | 'pho'): SealedStore<Kind> {
  const sessions = new Map<string, Map<string, SealedRecord<Kind>>>();
  const recordsOf = (session: string): Map<string, SealedRecord<Kind>> => sessions.get(session) ?? new Map();
  return {
    async put(session, kind, sealed) {
      const own = copyOf(sealed);
      const reference = await contentReference(crypto, prefix, own);
      sessions.set(session, recordsOf(session).set(reference, { reference, kind, sealed: own }));
      return reference;
    },
    async get(session, reference) {
      const record = recordsOf(session).get(reference);
      return record && { ...record, sealed: copyOf(record.sealed) };
    },
    async list(session) {
      return Array.from(recordsOf(session).values(), ({ reference, kind }) => ({ reference, kind }));
    },
    async remove(session, reference) {
      return recordsOf(session).delete(reference);
    },
    async count(session) {
      return recordsOf(session).size;
    },
    async erase(session) {
      sessions.delete(session);
    },
  };
}

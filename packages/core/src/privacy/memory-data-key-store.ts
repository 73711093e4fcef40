import type { DataKeyStore, StoredKey } from './data-key-store.ts';

/** A key store in memory: for tests, demonstrations and hosts that may lose everything with the process. */
export function memoryDataKeyStore(): DataKeyStore {
  const keys = new Map<string, StoredKey>();
  const get = (session: string): StoredKey => keys.get(session) ?? { state: 'absent' };
  return {
    async create(session, wrapped) {
      if (get(session).state === 'absent') keys.set(session, { state: 'present', wrapped: { ...wrapped } });
      return get(session);
    },
    async get(session) {
      return get(session);
    },
    async replace(session, before, after) {
      const stored = get(session);
      const same =
        stored.state === 'present' &&
        stored.wrapped.campaignKey === before.campaignKey &&
        stored.wrapped.wrapped === before.wrapped;
      if (same) keys.set(session, { state: 'present', wrapped: { ...after } });
      return same;
    },
    async wrappedBy(campaignKey, limit) {
      return Array.from(keys)
        .filter(([, stored]) => stored.state === 'present' && stored.wrapped.campaignKey === campaignKey)
        .map(([session]) => session)
        .slice(0, limit);
    },
    async destroy(session) {
      keys.set(session, { state: 'destroyed' });
    },
  };
}

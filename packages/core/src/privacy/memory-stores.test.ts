import { describe, expect, it } from 'vitest';
import type { DataKeyStore } from './data-key-store.ts';
import { memoryDataKeyStore } from './memory-data-key-store.ts';
import { memoryPersonStore, memoryPhotoStore } from './memory-sealed-store.ts';
import type { PersonStore } from './person-store.ts';
import { dataKeyStoreCases, describeDataKeyStore } from './testing/describe-data-key-store.ts';
import { describePersonStore, personStoreCases } from './testing/describe-person-store.ts';
import { describePhotoStore } from './testing/describe-photo-store.ts';

describePersonStore({ describe, it }, 'memoryPersonStore', () => memoryPersonStore(crypto));
describePhotoStore({ describe, it }, 'memoryPhotoStore', () => memoryPhotoStore(crypto));
describeDataKeyStore({ describe, it }, 'memoryDataKeyStore', memoryDataKeyStore);

it('names a photo and a person record apart', async () => {
  expect(await memoryPersonStore(crypto).put('ses_abcd', 'phone', new Uint8Array(3))).toMatch(
    /^per_[0-9a-f]{48}$/,
  );
  expect(await memoryPhotoStore(crypto).put('ses_abcd', 'made', new Uint8Array(3))).toMatch(
    /^pho_[0-9a-f]{48}$/,
  );
});

/** Each is a mistake a driver could have; the suite must see it. */
const brokenStores: Readonly<Record<string, (good: PersonStore) => Partial<PersonStore>>> = {
  'ignores the session when reading': (good) => ({
    get: async (_session, reference) =>
      (await good.get('ses_suiteOne1', reference)) ?? (await good.get('ses_suiteTwo2', reference)),
  }),
  'ignores the session when removing': (good) => ({
    remove: async (_session, reference) => {
      const removed = [
        await good.remove('ses_suiteOne1', reference),
        await good.remove('ses_suiteTwo2', reference),
      ];
      return removed.includes(true);
    },
  }),
  'erases everybody': (good) => ({
    erase: async () => {
      await good.erase('ses_suiteOne1');
      await good.erase('ses_suiteTwo2');
    },
  }),
  'erases nothing': () => ({ erase: async () => {} }),
  'forgets to say what it removed': (good) => ({
    remove: async (...args) => (await good.remove(...args)) && false,
  }),
  'stops at a zero byte': (good) => ({
    put: (session, kind, sealed) => good.put(session, kind, sealed.slice(0, Math.max(0, sealed.indexOf(0)))),
  }),
  'mixes up the kinds': (good) => ({ put: (session, _kind, sealed) => good.put(session, 'phone', sealed) }),
  'hands out references of another form': (good) => ({
    put: async (...args) => `${await good.put(...args)}/1`,
  }),
  'counts at most one': (good) => ({ count: async (session) => Math.min(1, await good.count(session)) }),
};

it.each(Object.keys(brokenStores))('the suite fails a store that %s', async (mistake) => {
  const failed = await failures(personStoreCases, () => {
    const good = memoryPersonStore(crypto);
    return { ...good, ...brokenStores[mistake]?.(good) };
  });
  expect(failed.length).toBeGreaterThan(0);
});

it('the suite fails a store that keeps the caller’s array', async () => {
  const failed = await failures(personStoreCases, () => {
    const good = memoryPersonStore(crypto);
    const alias = new Map<string, Uint8Array>();
    return {
      ...good,
      async put(session, kind, sealed) {
        const reference = await good.put(session, kind, sealed);
        alias.set(reference, sealed);
        return reference;
      },
      async get(session, reference) {
        const record = await good.get(session, reference);
        return record && { ...record, sealed: alias.get(reference) ?? record.sealed };
      },
    };
  });
  expect(failed).toContain('is not changed through arrays that were handed in or out');
});

const brokenKeyStores: Readonly<Record<string, (good: DataKeyStore) => Partial<DataKeyStore>>> = {
  'only forgets a destroyed key': (good) => {
    const keys = new Map<string, Parameters<DataKeyStore['create']>[1]>();
    const get: DataKeyStore['get'] = async (session) => {
      const wrapped = keys.get(session);
      return wrapped === undefined ? good.get(session) : { state: 'present', wrapped };
    };
    return {
      get,
      create: async (session, wrapped) => {
        if (!keys.has(session)) keys.set(session, wrapped);
        return get(session);
      },
      destroy: async (session) => void keys.delete(session),
    };
  },
  'returns the key that was offered': () => ({
    create: async (_session, wrapped) => ({ state: 'present', wrapped }),
  }),
  'destroys nothing': () => ({ destroy: async () => {} }),
};

it.each(Object.keys(brokenKeyStores))('the suite fails a key store that %s', async (mistake) => {
  const failed = await failures(dataKeyStoreCases, () => {
    const good = memoryDataKeyStore();
    return { ...good, ...brokenKeyStores[mistake]?.(good) };
  });
  expect(failed.length).toBeGreaterThan(0);
});

async function failures<Port>(
  cases: readonly { readonly name: string; run(port: Port): Promise<void> }[],
  make: () => Port,
): Promise<string[]> {
  const failed: string[] = [];
  for (const { name, run } of cases) await run(make()).catch(() => failed.push(name));
  return failed;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaignKeyFromBytes } from './campaign-key.ts';
import { eraseUnapproved } from './erase-unapproved.ts';
import { type ErasureParts, eraseSession } from './erasure.ts';
import { memoryErasureJournal } from './erasure-journal.ts';
import { memoryDataKeyStore } from './memory-data-key-store.ts';
import { memoryPersonStore, memoryPhotoStore } from './memory-sealed-store.ts';
import { verifyTombstone } from './tombstone.ts';
import { createVault } from './vault.ts';

const campaignKey = await campaignKeyFromBytes(
  crypto,
  'test',
  Uint8Array.from({ length: 32 }, (_, i) => i),
);
const [SESSION, OTHER] = ['ses_erase1', 'ses_erase2'];
const order = { session: SESSION, reason: 'consent-withdrawn', at: 5000 } as const;

async function setUp() {
  const keys = memoryDataKeyStore();
  const [person, photo] = [memoryPersonStore(crypto), memoryPhotoStore(crypto)];
  const vault = createVault({ crypto, campaignKey, keys, persons: person, photos: photo });
  const references = {
    person: await vault.savePerson(SESSION, 'identity', { name: '张三' }),
    photo: await vault.savePhoto(SESSION, 'source', Uint8Array.of(1)),
    other: await vault.savePerson(OTHER, 'identity', { name: '李四' }),
  };
  await vault.savePhoto(SESSION, 'made', Uint8Array.of(2));
  return {
    parts: { crypto, keys, stores: { person, photo }, journal: memoryErasureJournal() },
    vault,
    references,
  };
}

const ERASED = [
  { kind: 'data-key', count: 1 },
  { kind: 'person', count: 1 },
  { kind: 'photo', count: 2 },
];

/** The same parts, of which the call with this number, counted over all of them, breaks off. */
function breakingAt(parts: ErasureParts, at: number, after: boolean): ErasureParts {
  let calls = 0;
  const breaking = <Part extends object>(part: Part): Part =>
    new Proxy(part, {
      get(target, name, receiver) {
        const method: unknown = Reflect.get(target, name, receiver);
        if (typeof method !== 'function') return method;
        return async (...args: unknown[]) => {
          const mine = calls++;
          if (mine === at && !after) throw new Error('power cut');
          const result: unknown = await Reflect.apply(method, target, args);
          if (mine === at) throw new Error('power cut');
          return result;
        };
      },
    });
  const stores = Object.fromEntries(
    Object.entries(parts.stores).map(([name, store]) => [name, breaking(store)]),
  );
  return { crypto, keys: breaking(parts.keys), stores, journal: breaking(parts.journal) };
}

describe('eraseSession', () => {
  it('leaves nothing but the tombstone', async () => {
    const { parts, vault, references } = await setUp();
    const tombstone = await eraseSession(parts, order);
    expect(tombstone).toEqual({
      version: 1,
      ...order,
      erased: ERASED,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await verifyTombstone(crypto, JSON.parse(JSON.stringify(tombstone)))).toEqual(tombstone);
    expect(await parts.stores.person.count(SESSION)).toBe(0);
    expect(await parts.stores.photo.count(SESSION)).toBe(0);
    await expect(vault.readPerson(SESSION, references.person)).rejects.toMatchObject({
      code: 'privacy/erased',
    });
    expect((await vault.readPerson(OTHER, references.other)).value).toEqual({ name: '李四' });
  });

  it('returns the first tombstone again, and empties what was stored too late', async () => {
    const { parts } = await setUp();
    const tombstone = await eraseSession(parts, order);
    await parts.stores.photo.put(SESSION, 'made', Uint8Array.of(3));
    expect(await eraseSession(parts, { ...order, at: 9000, reason: 'student-request' })).toEqual(tombstone);
    expect(await parts.stores.photo.count(SESSION)).toBe(0);
  });

  it('ends with the same tombstone wherever it was interrupted, and nothing can be read once the key is gone', async () => {
    const undisturbed = await eraseSession((await setUp()).parts, order);
    for (const after of [false, true]) {
      let interruptions = 0;
      for (let at = 0; ; at++) {
        const { parts, vault, references } = await setUp();
        const outcome = await eraseSession(breakingAt(parts, at, after), order).catch(
          (error: Error) => error,
        );
        if (!(outcome instanceof Error)) break;
        interruptions++;
        const destroyed = (await parts.keys.get(SESSION)).state === 'destroyed';
        const readable = await vault.readPerson(SESSION, references.person).then(
          () => true,
          () => false,
        );
        expect(readable).toBe(!destroyed);
        const touched =
          (await parts.stores.person.count(SESSION)) + (await parts.stores.photo.count(SESSION)) < 3;
        if (touched) expect(destroyed).toBe(true);
        if (at > 0 || after) expect(await parts.journal.unfinished()).toEqual(await pending(parts));
        expect(await eraseSession(parts, order)).toEqual(undisturbed);
        expect(await parts.journal.unfinished()).toEqual([]);
        expect(await parts.stores.photo.count(SESSION)).toBe(0);
      }
      expect(interruptions).toBeGreaterThanOrEqual(12);
    }
  });

  it('goes on with the other stores when one fails half way', async () => {
    const { parts } = await setUp();
    const { person, photo } = parts.stores;
    const half = {
      ...person,
      async erase() {
        const [first] = await person.list(SESSION);
        if (first) await person.remove(SESSION, first.reference);
        throw new Error('disk');
      },
    };
    const error: unknown = await eraseSession({ ...parts, stores: { person: half, photo } }, order).catch(
      (e) => e,
    );
    expect(error).toMatchObject({
      code: 'privacy/not-erased',
      retryable: true,
      details: { stores: 'person' },
      cause: new Error('disk'),
    });
    expect(await photo.count(SESSION)).toBe(0);
    expect((await parts.journal.get(SESSION))?.tombstone).toBeNull();
    expect((await eraseSession(parts, order)).erased).toEqual(ERASED);
  });

  it.each(['keys', 'photo'])('writes no tombstone while %s only claim to erase', async (liar) => {
    const { parts } = await setUp();
    const keys = liar === 'keys' ? { ...parts.keys, destroy: async () => {} } : parts.keys;
    const photo = liar === 'photo' ? { ...parts.stores.photo, erase: async () => {} } : parts.stores.photo;
    const lying = { ...parts, keys, stores: { ...parts.stores, photo } };
    await expect(eraseSession(lying, order)).rejects.toMatchObject({ code: 'privacy/not-erased' });
    expect(await parts.journal.unfinished()).toEqual([SESSION]);
    if (liar === 'keys') expect(await photo.count(SESSION)).toBe(2);
  });

  it('agrees on one tombstone when many erase at once', async () => {
    const { parts } = await setUp();
    const tombstones = await Promise.all(
      Array.from({ length: 10 }, (_, i) => eraseSession(parts, { ...order, at: 5000 + i })),
    );
    expect(new Set(tombstones.map(({ hash }) => hash)).size).toBe(1);
    expect(tombstones[0]?.erased).toEqual(ERASED);
  });

  it('writes a tombstone of zeros for a student of whom nothing was stored', async () => {
    const { parts } = await setUp();
    const { erased } = await eraseSession(parts, { ...order, session: 'ses_none1' });
    expect(erased.map(({ count }) => count)).toEqual([0, 0, 0]);
  });

  it.each<object>([{ session: '张三' }, { reason: '张三' }, { at: -1 }, { name: '张三' }])(
    'refuses %j and erases nothing',
    async (wrong) => {
      const { parts } = await setUp();
      const error: Error = await eraseSession(parts, { ...order, ...wrong }).catch((thrown) => thrown);
      expect(error).toMatchObject({ code: 'input/invalid' });
      expect(error.message).not.toContain('张三');
      expect((await parts.keys.get(SESSION)).state).toBe('present');
    },
  );

  it('refuses a store under the name of the keys', async () => {
    const { parts } = await setUp();
    const stores = { 'data-key': parts.stores.photo };
    await expect(eraseSession({ ...parts, stores }, order)).rejects.toMatchObject({ code: 'input/invalid' });
  });
});

describe('eraseUnapproved', () => {
  it('deletes what is not kept, once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 6 }), fc.nat({ max: 6 }), async (total, kept) => {
        const photos = memoryPhotoStore(crypto);
        const references: string[] = [];
        for (let i = 0; i < total; i++) references.push(await photos.put(SESSION, 'made', Uint8Array.of(i)));
        const keep = new Set(references.slice(0, kept));
        expect(await eraseUnapproved(photos, SESSION, keep)).toBe(total - keep.size);
        expect(await eraseUnapproved(photos, SESSION, keep)).toBe(0);
        expect((await photos.list(SESSION)).map(({ reference }) => reference).sort()).toEqual(
          [...keep].sort(),
        );
      }),
      { numRuns: 30 },
    );
  });
});

it('verifies no tombstone that was changed', async () => {
  const { parts } = await setUp();
  const tombstone = await eraseSession(parts, order);
  for (const changed of [
    { at: 1 },
    { reason: 'student-request' },
    { erased: [] },
    { session: OTHER },
    { name: 'x' },
  ]) {
    expect(await verifyTombstone(crypto, { ...tombstone, ...changed })).toBeUndefined();
  }
});

async function pending({ journal }: ErasureParts): Promise<string[]> {
  const entry = await journal.get(SESSION);
  return entry !== undefined && entry.tombstone === null ? [SESSION] : [];
}

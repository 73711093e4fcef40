import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaignKeyFromBytes } from './campaign-key.ts';
import { memoryDataKeyStore } from './memory-data-key-store.ts';
import { memoryPersonStore, memoryPhotoStore } from './memory-sealed-store.ts';
import { createVault } from './vault.ts';

const campaignKey = await campaignKeyFromBytes(
  crypto,
  'test',
  Uint8Array.from({ length: 32 }, (_, i) => i),
);
const [SESSION, OTHER] = ['ses_vault1', 'ses_vault2'];

function setUp() {
  const parts = {
    crypto,
    campaignKey,
    keys: memoryDataKeyStore(),
    persons: memoryPersonStore(crypto),
    photos: memoryPhotoStore(crypto),
  };
  return { ...parts, vault: createVault(parts) };
}

describe('createVault', () => {
  it('returns what was saved, and stores only what cannot be read', async () => {
    const { vault, persons, photos } = setUp();
    const person = { name: '张三', numbers: ['11010519491231002X'] };
    const reference = await vault.savePerson(SESSION, 'identity', person);
    expect(await vault.readPerson(SESSION, reference)).toEqual({ kind: 'identity', value: person });
    const stored = Buffer.from((await persons.get(SESSION, reference))?.sealed ?? []);
    expect(stored.length).toBeGreaterThan(40);
    for (const mark of ['张三', '1101', 'name']) expect(stored.includes(mark)).toBe(false);

    const picture = Uint8Array.from({ length: 5000 }, (_, i) => i % 7);
    const photo = await vault.savePhoto(SESSION, 'made', picture);
    expect(await vault.readPhoto(SESSION, photo)).toEqual({ kind: 'made', bytes: picture });
    expect(
      Buffer.from((await photos.get(SESSION, photo))?.sealed ?? []).includes(
        Buffer.from(picture.slice(0, 9)),
      ),
    ).toBe(false);
  });

  it('uses one key for a session, made by whoever comes first', async () => {
    const { vault } = setUp();
    const references = await Promise.all(
      Array.from({ length: 20 }, (_, i) => vault.savePerson(SESSION, 'evidence', { i })),
    );
    const values = await Promise.all(references.map((reference) => vault.readPerson(SESSION, reference)));
    expect(values.map(({ value }) => value)).toEqual(references.map((_, i) => ({ i })));
  });

  it('opens nothing that was moved to another student, kind or store', async () => {
    const { vault, persons, photos } = setUp();
    const reference = await vault.savePerson(SESSION, 'identity', '张三');
    await vault.savePerson(OTHER, 'identity', '李四');
    const sealed = (await persons.get(SESSION, reference))?.sealed ?? new Uint8Array();
    const notOpened = { code: 'privacy/not-opened' };
    await expect(vault.readPerson(OTHER, await persons.put(OTHER, 'identity', sealed))).rejects.toMatchObject(
      notOpened,
    );
    await expect(vault.readPhoto(SESSION, await photos.put(SESSION, 'made', sealed))).rejects.toMatchObject(
      notOpened,
    );
    await expect(
      vault.readPerson(SESSION, await persons.put(SESSION, 'phone', sealed)),
    ).rejects.toMatchObject(notOpened);
  });

  it('opens nothing after the key was destroyed, and saves no more', async () => {
    const { vault, keys, persons, photos } = setUp();
    const person = await vault.savePerson(SESSION, 'identity', '张三');
    const photo = await vault.savePhoto(SESSION, 'source', Uint8Array.of(1));
    const kept = await vault.savePerson(OTHER, 'identity', '李四');
    await keys.destroy(SESSION);
    const erased = { code: 'privacy/erased', retryable: false };
    await expect(vault.readPerson(SESSION, person)).rejects.toMatchObject(erased);
    await expect(vault.readPhoto(SESSION, photo)).rejects.toMatchObject(erased);
    await expect(vault.savePerson(SESSION, 'phone', '+8613812345678')).rejects.toMatchObject(erased);
    expect(await persons.count(SESSION)).toBe(1);
    expect((await vault.readPerson(OTHER, kept)).value).toBe('李四');
    // Even with the stores of before, no key that can be had now opens them.
    const again = createVault({ crypto, campaignKey, keys: memoryDataKeyStore(), persons, photos });
    await again.savePerson(SESSION, 'identity', 'x');
    await expect(again.readPerson(SESSION, person)).rejects.toMatchObject({ code: 'privacy/not-opened' });
  });

  it('leaves nothing behind when the student is erased while saving', async () => {
    const { persons, keys, ...parts } = setUp();
    const slow = {
      ...persons,
      put: async (...args: Parameters<typeof persons.put>) => {
        await keys.destroy(SESSION);
        return persons.put(...args);
      },
    };
    const vault = createVault({ ...parts, keys, persons: slow });
    await expect(vault.savePerson(SESSION, 'identity', '张三')).rejects.toMatchObject({
      code: 'privacy/erased',
    });
    expect(await persons.count(SESSION)).toBe(0);
  });

  it('finds nothing where nothing is, and takes no name for a session', async () => {
    const { vault } = setUp();
    const notFound = { code: 'privacy/not-found' };
    await expect(vault.readPerson(SESSION, 'per_0')).rejects.toMatchObject(notFound);
    const photo = await vault.savePhoto(SESSION, 'made', Uint8Array.of(1));
    await expect(vault.readPerson(SESSION, photo)).rejects.toMatchObject(notFound);
    await expect(vault.savePerson('张三', 'identity', '')).rejects.toMatchObject({ code: 'input/invalid' });
  });

  it('keeps any text a name can be', async () => {
    const { vault } = setUp();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (name) => {
        const reference = await vault.savePerson(SESSION, 'identity', { name });
        expect((await vault.readPerson(SESSION, reference)).value).toEqual({ name });
      }),
      { numRuns: 50 },
    );
  });
});
